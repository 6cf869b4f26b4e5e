package dev.shien.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.Stage;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.Visit;
import dev.shien.reporting.overview.Overview;
import dev.shien.reporting.overview.QuotaFigures;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the reports say is what the view says, counted here a second time. */
class FiguresTest {

    private static final ProgrammeView VIEW = Sample.view(Wording.PLAIN);
    private static final ReportFiles FILES = Pages.both(VIEW);
    private static final DrawRecord RECORD =
            VIEW.draws().records().values().asList().get(0);

    @Test
    void overviewCountsTheView() {
        Overview overview = Overview.of(VIEW);
        assertThat(overview.applications()).isEqualTo(Sample.APPLICATIONS);
        assertThat(overview.eligible()).isEqualTo(count(a -> a.screened().equals(Optional.of(Verdict.ELIGIBLE))));
        assertThat(overview.confirmed()).isEqualTo(count(a -> a.stage() == Stage.CONFIRMED));
        assertThat(overview.sum(QuotaFigures::demand))
                .isEqualTo(RECORD.lock().entrants().size());
        assertThat(overview.sum(QuotaFigures::selected))
                .isEqualTo(RECORD.selected().size());
        assertThat(overview.sum(QuotaFigures::selected) + overview.sum(QuotaFigures::waitlisted))
                .isEqualTo(RECORD.tickets().size());
        assertThat(overview.sum(QuotaFigures::promoted)).isEqualTo(1);
        assertThat(overview.sum(QuotaFigures::holding))
                .isEqualTo(count(a -> a.stage().holdsSeat()));
        assertThat(overview.visits() + overview.unplaced())
                .isEqualTo(VIEW.visits().orElseThrow().visits().size() + 1);
    }

    @Test
    void theListHoldsEveryApplicationOnceInTheOrderOfArrival() {
        assertThat(column("internal/applications.csv", "受付番号"))
                .containsExactlyElementsOf(VIEW.applications().values().stream()
                        .map(Application::receipt)
                        .toList());
        assertThat(column("internal/applications.csv", "企業名"))
                .containsExactlyElementsOf(VIEW.applications().values().stream()
                        .map(a -> a.applicant().orElseThrow().name())
                        .toList());
    }

    @Test
    void theEntrantsOfTheDrawHaveTheirFullTickets() {
        String name = "public/draw-r-draw-1-entrants.csv";
        assertThat(column(name, "受付番号")).hasSameSizeAs(RECORD.tickets());
        assertThat(column(name, "抽選値"))
                .containsExactlyInAnyOrderElementsOf(
                        RECORD.tickets().stream().map(t -> t.ticket()).toList());
        assertThat(column(name, "結果").stream().filter("当選"::equals)).hasSameSizeAs(RECORD.selected());
    }

    @Test
    void theRecordOfTheDrawIsPublishedAsItIs() {
        String json = Pages.texts(FILES, ".json").getOrDefault("public/draw-r-draw-1.json", "");
        assertThat(Json.fromTree(Json.parse("record", json), DrawRecord.class)).isEqualTo(RECORD);
    }

    @Test
    void everyVisitStandsByDayByExpertAndByCompany() {
        ImmutableList<Visit> visits = VIEW.visits().orElseThrow().visits();
        assertThat(column("internal/visits-by-day.csv", "日"))
                .containsExactlyElementsOf(
                        visits.stream().map(v -> v.date().toString()).toList());
        assertThat(column("internal/visits-by-expert.csv", "専門家"))
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        visits.stream().map(Visit::expert).toList());
        assertThat(column("internal/visits-load.csv", "計")).endsWith(Integer.toString(visits.size()));
        assertThat(column("internal/visits-unplaced.csv", "受付番号")).hasSize(1);
    }

    @Test
    void theFirstPageShowsTheFiguresOfTheOverview() {
        Overview overview = Overview.of(VIEW);
        long without = overview.applications() - overview.completed();
        assertThat(Markup.texts(page("index.html"), "td", "number").stream().filter(figure -> !figure.isEmpty()))
                .containsExactlyElementsOf(Streams.concat(
                                overview.quotas().stream().flatMap(FiguresTest::figures),
                                Stream.of(without),
                                figures(overview.sum(QuotaFigures::target), Sample.APPLICATIONS, overview::sum))
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void everyApplicationIsCountedByOneVerdict() {
        Overview overview = Overview.of(VIEW);
        assertThat(overview.eligible()
                        + overview.ineligible()
                        + overview.toJudge()
                        + overview.undetermined()
                        + overview.notScreened())
                .isEqualTo(overview.applications());
    }

    @Test
    void whoIsSelectedWithoutADrawIsSelectedAllTheSame() {
        ProgrammeView view = Sample.with(VIEW, DrawHistory.EMPTY);
        long selected = count(a -> a.selectedOn().isPresent());
        Overview overview = Overview.of(view);
        assertThat(selected).isPositive();
        assertThat(overview.sum(QuotaFigures::selected)).isEqualTo(selected);
        assertThat(overview.sum(QuotaFigures::seats)).isEqualTo(selected);
        assertThat(overview.sum(QuotaFigures::waitlisted)).isZero();
        assertThat(column(Pages.both(view), "public/statistics-seated.csv", "件数"))
                .endsWith(Long.toString(selected));
    }

    @Test
    void termsOfAScoreMultiplyToTheirPenalty() {
        for (String plan : ImmutableList.of("rosters", "visits")) {
            String file = "internal/" + plan + "-score.csv";
            ImmutableList<String> weights = column(file, "重み");
            ImmutableList<String> amounts = column(file, "量");
            ImmutableList<String> penalties = column(file, "減点");
            assertThat(weights).isNotEmpty();
            for (int i = 0; i < weights.size(); i++) {
                assertThat(new BigDecimal(weights.get(i)).multiply(new BigDecimal(amounts.get(i))))
                        .isEqualByComparingTo(new BigDecimal(penalties.get(i)));
            }
        }
    }

    @Test
    void sessionsAreNumbersInTheFilesAndNamesOnThePages() {
        assertThat(column("public/timetable.csv", "回")).startsWith("1").allMatch(cell -> cell.matches("[0-9]+"));
        assertThat(column("internal/rosters.csv", "回")).startsWith("1").allMatch(cell -> cell.matches("[0-9]+"));
        assertThat(page("public/timetable.html")).contains("第1回");
    }

    @Test
    void whyApplicationsWereNotSelectableAddsUpInWords() {
        assertThat(column("internal/statistics-causes.csv", "理由"))
                .containsExactly("期限後", "連絡不能", "対象外(要件を満たさない)", "要件確認不能", "重複", "抽選前辞退", "合計");
        assertThat(column("internal/statistics-causes.csv", "件数")).endsWith("9");
    }

    @Test
    void sizeClassesStandInTheOrderOfTheLaw() {
        String csv = Pages.texts(FILES, ".csv").getOrDefault("internal/statistics-quota-size.csv", "");
        assertThat(csv.substring(1)).startsWith("募集枠,製造業その他,卸売業,サービス業,小売業,計");
    }

    @Test
    void thePageOfTheDrawShowsTheSeatsOfTheRecord() {
        ImmutableList<String> seats = RECORD.lock().plan().quotas().stream()
                .flatMap(quota -> Stream.of(quota.target(), quota.demand(), quota.seats()))
                .map(String::valueOf)
                .collect(ImmutableList.toImmutableList());
        assertThat(Markup.texts(page("public/draw-r-draw-1.html"), "td", "number"))
                .containsSubsequence(seats);
    }

    @Test
    void bothLanguagesHaveTheSameFigures() {
        ImmutableMap<String, String> files = Pages.texts(FILES, ".csv");
        files.keySet().stream().filter(name -> !name.endsWith(".en.csv")).forEach(name -> {
            String english = files.getOrDefault(name.replace(".csv", ".en.csv"), "");
            assertThat(figures(english)).as(name).isEqualTo(figures(files.getOrDefault(name, "")));
        });
    }

    @Test
    void everySeatInAWorkshopStandsInTheRoster() {
        int seats = VIEW.groups().orElseThrow().rounds().stream()
                .flatMap(round -> round.groups().stream())
                .mapToInt(group -> group.members().size())
                .sum();
        assertThat(column("internal/rosters.csv", "受付番号")).hasSize(seats);
    }

    @Test
    void theNotesOfTheVisitsReachTheSecretariat() {
        assertThat(Pages.texts(FILES, ".html"))
                .hasEntrySatisfying(
                        "internal/visits.html", page -> assertThat(page).contains("申し送り", "見本のvisit.note"));
    }

    @Test
    void publishedStatisticsAddUpToTheDraw() {
        String entrants = Integer.toString(RECORD.tickets().size());
        int seated = RECORD.selected().size() + 1;
        assertThat(column("public/statistics-seated.csv", "件数")).endsWith(Integer.toString(seated));
        assertThat(column("public/statistics-unseated.csv", "件数"))
                .endsWith(Integer.toString(RECORD.tickets().size() - seated));
        assertThat(column("public/statistics-quota-size.csv", "計")).endsWith(entrants);
        assertThat(column("public/statistics-others.csv", "件数"))
                .endsWith(
                        Integer.toString(Sample.APPLICATIONS - RECORD.tickets().size()));
        assertThat(column("public/statistics-industries.csv", "件数")).endsWith(Integer.toString(Sample.APPLICATIONS));
    }

    /** The one hidden figure of a list would be its total less the others, which the draw or another table tells. */
    @Test
    void noFigureIsHiddenAlone() {
        for (String list : ImmutableList.of("seated", "unseated", "others", "forms", "industries")) {
            assertThat(column("public/statistics-" + list + ".csv", "件数"))
                    .as(list)
                    .doesNotContain("1", "2")
                    .satisfies(figures ->
                            assertThat(Collections.frequency(figures, "X")).isNotEqualTo(1));
        }
        assertThat(column("public/statistics-seated.csv", "件数")).contains("X");
    }

    @Test
    void internalStatisticsAddUp() {
        assertThat(column("internal/statistics-quota-stage.csv", "計")).endsWith(Integer.toString(Sample.APPLICATIONS));
        assertThat(column("internal/statistics-seated.csv", "件数")).contains("1").doesNotContain("X");
        assertThat(column("internal/statistics-forms.csv", "件数")).doesNotContain("X");
    }

    private static long count(Predicate<Application> which) {
        return VIEW.applications().values().stream().filter(which).count();
    }

    private static Stream<Long> figures(QuotaFigures quota) {
        return figures(quota.target(), quota.applications(), fate -> fate.applyAsLong(quota));
    }

    /** In the order of the page. */
    private static Stream<Long> figures(
            long target, long applications, Function<ToLongFunction<QuotaFigures>, Long> fate) {
        Stream<ToLongFunction<QuotaFigures>> fates = Stream.of(
                QuotaFigures::demand,
                QuotaFigures::seats,
                QuotaFigures::selected,
                QuotaFigures::waitlisted,
                QuotaFigures::promoted,
                QuotaFigures::holding,
                QuotaFigures::confirmed);
        return Stream.concat(Stream.of(target, applications), fates.map(fate));
    }

    /** The cells of a file, words left out. */
    private static ImmutableList<ImmutableList<String>> figures(String csv) {
        return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream()
                .map(record -> record.getFields().stream()
                        .map(cell -> cell.matches("[-0-9.:T+]*|X") ? cell : "words")
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String page(String name) {
        return Pages.texts(FILES, ".html").getOrDefault(name, "");
    }

    private static ImmutableList<String> column(String file, String heading) {
        return column(FILES, file, heading);
    }

    private static ImmutableList<String> column(ReportFiles files, String file, String heading) {
        String text = Pages.texts(files, ".csv").getOrDefault(file, "");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream()
                .map((NamedCsvRecord record) -> record.getField(heading))
                .collect(ImmutableList.toImmutableList());
    }
}
