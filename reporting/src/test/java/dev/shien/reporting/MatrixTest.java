package dev.shien.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.reason.Text;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Matrix;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who meets whom as a picture says what the groups say, counted here pair by pair. */
class MatrixTest {

    private static final ProgrammeView VIEW = Sample.view(Wording.PLAIN);
    private static final ReportFiles FILES = Pages.both(VIEW);
    private static final Map<String, Integer> COUNTED = SampleMeetings.counted(
            VIEW.groups().orElseThrow(),
            id -> Optional.ofNullable(VIEW.applications().get(ApplicationId.of(id)))
                    .orElseThrow()
                    .receipt());
    private static final Pattern LABEL = Pattern.compile("<text transform=[^>]*><title>([^<]*)</title>([^<]*)</text>");
    private static final Pattern SQUARE = Pattern.compile(
            "<rect class=\"step-(\\d)\" x=\"(\\d+)\" y=\"(\\d+)\"[^>]*><title>(\\S+) [^<]* × (\\S+) [^<]*: (\\d+)回</title>");

    @Test
    void everySquareTellsHowOftenTwoShareAGroup() {
        assertThat(squares(rosters("ja"))).isNotEmpty().isEqualTo(COUNTED);
        assertThat(squares(SampleMeetings.page(SampleMeetings.plan(5), Locale.JAPANESE)))
                .isEqualTo(SampleMeetings.counted(SampleMeetings.plan(5), id -> "R-" + id));
    }

    @Test
    void aSquareStandsInTheRowAndTheColumnOfItsTwo() {
        String page = rosters("ja");
        ImmutableList<String> labels = labels(page, 2);
        ImmutableList<MatchResult> squares = all(SQUARE, page);
        int left = squares.stream().mapToInt(s -> number(s, 2)).min().orElseThrow();
        for (MatchResult square : squares) {
            assertThat(labels.get((number(square, 3) - left) / 24)).isEqualTo(square.group(4));
            assertThat(labels.get((number(square, 2) - left) / 24)).isEqualTo(square.group(5));
        }
    }

    @Test
    void shadesAreNeverOnceTwiceAndMore() {
        String page = SampleMeetings.page(SampleMeetings.plan(5), Locale.JAPANESE);
        all(SQUARE, page).forEach(square -> assertThat(number(square, 1)).isEqualTo(Math.min(3, number(square, 6))));
        long often = all(SQUARE, page).stream().filter(s -> number(s, 1) == 3).count();
        String holes = all(Pattern.compile("<path class=\"hole\" d=\"([^\"]*)\"/>\n<path class=\"lines\""), page)
                .get(0)
                .group(1);
        assertThat(often)
                .isPositive()
                .isEqualTo(holes.chars().filter(c -> c == 'M').count());
        assertThat(page).contains("> 0回</li>", "> 1回</li>", "> 2回</li>", "> 3回以上</li>", "> 本人</li>");
        assertThat(SampleMeetings.page(SampleMeetings.plan(5), Locale.ENGLISH))
                .contains(
                        "> never</li>", "> once</li>", "> 2 times</li>", "> 3 times or more</li>", ": 5 times</title>");
    }

    @Test
    void participantsStandInTheOrderOfTheirReceiptNumbersWhateverTheOrderOfTheGroups() {
        assertThat(labels(rosters("ja"), 2)).hasSize(40).isSorted();
        GroupPlan plan = SampleMeetings.plan(9);
        GroupPlan reversed = new GroupPlan(plan.rounds().reverse(), plan.certificate());
        assertThat(matrix(reversed)).isPresent().isEqualTo(matrix(plan));
    }

    @Test
    void labelsNameTheCompany() {
        assertThat(labels(rosters("ja"), 1)).contains("R-0016 見本の商事16株式会社");
    }

    @Test
    void theFileHasEveryPairThatMeetsOnce() {
        String csv = Pages.texts(FILES, ".csv").getOrDefault("internal/rosters-matrix.csv", "");
        TreeMap<String, Integer> rows = new TreeMap<>();
        csv.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
            assertThat(cells[0]).isLessThan(cells[2]);
            assertThat(cells[1]).isEqualTo("見本の商事" + Integer.parseInt(cells[0].substring(2)) + "株式会社");
            rows.put(cells[0] + " " + cells[2], Integer.valueOf(cells[4]));
            rows.put(cells[2] + " " + cells[0], Integer.valueOf(cells[4]));
        });
        assertThat(csv).startsWith("\uFEFF受付番号,企業名,相手の受付番号,相手の企業名,回数\r\n");
        assertThat(rows).isEqualTo(COUNTED);
    }

    @Test
    void theSentenceTellsHowManyPairsMeetHowOften() {
        ImmutableList<Integer> times = ImmutableList.copyOf(COUNTED.values());
        long once = times.stream().filter(t -> t == 1).count() / 2;
        long twice = times.stream().filter(t -> t == 2).count() / 2;
        long more = times.stream().filter(t -> t > 2).count() / 2;
        long never = 780 - once - twice - more;
        String ja = "参加者40人の全780組のうち、同じグループになった回数は、0回が" + never + "組、1回が" + once + "組、2回が" + twice + "組、3回以上が" + more
                + "組です。";
        String en = "Pairs of the 40 participants: 780. Never in one group: " + never + "; once: " + once + "; twice: "
                + twice + "; 3 times or more: " + more + ".";
        assertThat(rosters("ja")).contains("<p>" + ja, "<svg role=\"img\" aria-label=\"" + ja);
        assertThat(rosters("en")).contains("<p>" + en, "<svg role=\"img\" aria-label=\"" + en);
    }

    @Test
    void hostileNamesStayTextAndLongNumbersAreCut() {
        String page = Pages.texts(Pages.both(Sample.view(Wording.HOSTILE)), ".html")
                .getOrDefault("internal/rosters.html", "");
        assertThat(all(LABEL, page)).hasSize(40);
        assertThat(labels(page, 1)).allMatch(title -> title.contains("&lt;script&gt;alert("));
        assertThat(labels(page, 2)).allMatch(label -> label.endsWith("…"));
    }

    @Test
    void twoHundredAreShownAndMoreAreLeftOutWithASentence() {
        assertThat(all(LABEL, SampleMeetings.page(SampleMeetings.plan(200), Locale.JAPANESE)))
                .hasSize(200);
        String page = SampleMeetings.page(SampleMeetings.plan(201), Locale.JAPANESE);
        assertThat(page).contains("図は省略しました", "rosters-matrix.csv").doesNotContain("<figure");
        assertThat(SampleMeetings.page(SampleMeetings.plan(201), Locale.ENGLISH))
                .contains("is left out, since there are more than 200");
    }

    @Test
    void nobodyAtAllIsSaidInWords() {
        String page =
                Pages.texts(Pages.both(Sample.empty(Wording.PLAIN)), ".html").getOrDefault("internal/rosters.html", "");
        assertThat(page).contains("<figcaption>誰と誰が同じグループになったか").doesNotContain("<svg");
    }

    @Test
    void aMatrixTakesOnlyPairsOfItsMembers() {
        ImmutableList<Matrix.Member> two = ImmutableList.of(
                new Matrix.Member(Cell.code("1"), Cell.blank()), new Matrix.Member(Cell.code("2"), Cell.blank()));
        for (Matrix.Pair pair : ImmutableList.of(
                new Matrix.Pair(0, 2, 1),
                new Matrix.Pair(1, 1, 1),
                new Matrix.Pair(1, 0, 1),
                new Matrix.Pair(-1, 1, 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Matrix(Text.same("a"), Text.same("b"), two, ImmutableList.of(pair)))
                    .withMessageContaining(pair.toString());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matrix.Pair(0, 1, 0))
                .withMessage("Expected a number of times from 1, was 0");
    }

    private static Optional<Matrix> matrix(GroupPlan plan) {
        return SampleMeetings.document(plan).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Matrix.class::isInstance)
                .map(Matrix.class::cast)
                .findFirst();
    }

    private static String rosters(String language) {
        return Pages.texts(FILES, ".html")
                .getOrDefault("internal/rosters" + (language.equals("ja") ? "" : "." + language) + ".html", "");
    }

    private static ImmutableList<String> labels(String page, int group) {
        return all(LABEL, page).stream().map(label -> label.group(group)).collect(ImmutableList.toImmutableList());
    }

    /** How often the squares say that two meet, by their receipt numbers. */
    private static Map<String, Integer> squares(String page) {
        return all(SQUARE, page).stream()
                .collect(ImmutableMap.toImmutableMap(s -> s.group(4) + " " + s.group(5), s -> number(s, 6)));
    }

    private static ImmutableList<MatchResult> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().collect(ImmutableList.toImmutableList());
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
