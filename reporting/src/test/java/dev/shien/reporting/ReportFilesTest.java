package dev.shien.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.application.Application;
import dev.shien.domain.view.ProgrammeView;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportFilesTest {

    private static final ProgrammeView VIEW = Sample.view(Wording.PLAIN);
    private static ReportFiles files = ReportFiles.of(ImmutableMap.of());

    @BeforeAll
    static void write() {
        files = Pages.both(VIEW);
    }

    @Test
    void theSameViewGivesTheSameBytesUnderAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(Pages.texts(Pages.both(Sample.view(Wording.PLAIN)), "")).isEqualTo(Pages.texts(files, ""));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyLinkLeadsToAFileOrAnAnchorThatExists() {
        Pages.texts(files, ".html").forEach((name, page) -> {
            ImmutableList<String> ids = Markup.values(page, "id");
            assertThat(ids).as(name).doesNotHaveDuplicates();
            for (String way : Markup.values(page, "href")) {
                if (way.startsWith("#")) {
                    assertThat(ids).as(name).contains(way.substring(1));
                } else {
                    assertThat(files.byName())
                            .as(name)
                            .containsKey(URI.create(name).resolve(way).toString());
                }
            }
        });
    }

    @Test
    void everyFileIsReachedFromTheFirstPage() {
        assertThat(reached("index.html")).containsAll(files.byName().keySet());
    }

    @Test
    void thePublicFolderStandsAlone() {
        ReportFiles open = files.published();
        assertThat(open.byName())
                .containsKey("index.html")
                .hasSizeLessThan(files.byName().size());
        Pages.texts(open, ".html")
                .values()
                .forEach(page -> assertThat(Markup.values(page, "href"))
                        .allMatch(way -> way.startsWith("#") || open.byName().containsKey(way)));
    }

    @Test
    void publicFilesTellNothingOfAnybodyButReceiptNumbers() {
        ImmutableSet<String> secrets = VIEW.applications().values().stream()
                .flatMap(ReportFilesTest::personal)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(Pages.texts(files, ".csv").get("internal/applications.csv")).contains(secrets);
        Pages.texts(files.published(), "")
                .forEach((name, text) ->
                        secrets.forEach(secret -> assertThat(text).as(name).doesNotContain(secret)));
    }

    @Test
    void internalPagesAreMarkedAndPublicOnesAreNot() {
        Pages.texts(files, ".html").forEach((name, page) -> {
            boolean open = name.startsWith("public/");
            assertThat(page.contains("class=\"for-internal\">\n<a class=\"skip\""))
                    .as(name)
                    .isEqualTo(!open);
            assertThat(page.contains("noindex")).as(name).isEqualTo(!open);
        });
    }

    @Test
    void pagesNeedNeitherNetworkNorScript() {
        Pages.texts(files, ".html")
                .forEach((name, page) -> assertThat(page)
                        .as(name)
                        .doesNotContain("http:", "https:", "<script", "<link", "@import", "url(")
                        .startsWith("<!doctype html>\n<html lang=\"" + (name.contains(".en.") ? "en" : "ja") + "\">"));
    }

    @Test
    void datesStandInTheEraAndInIso() {
        assertThat(Pages.texts(files, ".html").get("public/timetable.html")).contains("令和6年7月23日(火)", "2024-07-23");
        assertThat(Pages.texts(files, ".html").get("public/timetable.en.html"))
                .contains("Tue 23 July 2024", "2024-07-23");
    }

    @Test
    void aProgrammeWithoutDrawAndPlansHasItsListsOnly() {
        ReportFiles early = Pages.both(Sample.early(Wording.PLAIN));
        assertThat(early.byName().keySet())
                .contains("index.html", "internal/applications.csv", "public/statistics.html")
                .noneMatch(name -> name.contains("draw") || name.contains("visits") || name.contains("rosters"));
    }

    @Test
    void plansThatPlanNothingSaySo() {
        ImmutableMap<String, String> pages = Pages.texts(Pages.both(Sample.empty(Wording.PLAIN)), ".html");
        assertThat(pages.get("internal/visits.html")).contains("該当なし").doesNotContain("申し送り");
        assertThat(pages.get("public/timetable.html")).contains("該当なし").doesNotContain("初回");
        assertThat(pages.get("internal/rosters.html")).doesNotContain("申し送り", "class=\"card\"");
    }

    @Test
    void onceTheFormsAreErasedCompaniesGoByTheirReceiptNumbers() {
        ReportFiles erased = Pages.both(Sample.erased(Wording.PLAIN));
        Pages.texts(erased, "")
                .forEach((name, text) -> assertThat(text).as(name).doesNotContain("株式会社,", "参加者1"));
        assertThat(erased.byName().keySet()).isEqualTo(files.byName().keySet());
        assertThat(Pages.texts(erased, ".csv").get("internal/visits-by-day.csv"))
                .contains("R-0011,R-0011,");
        assertThat(Pages.texts(erased, ".csv").get("public/statistics-forms.csv"))
                .contains("不明,70");
    }

    @Test
    void oneLanguageAloneHasPlainNamesAndNoWayToAnother() {
        ReportFiles english = ProgrammeReports.of(VIEW, SampleDraw::odds).in(Locale.ENGLISH);
        assertThat(english.byName().keySet()).noneMatch(name -> name.contains(".en."));
        Pages.texts(english, ".html")
                .forEach((name, page) ->
                        assertThat(page).as(name).contains("<html lang=\"en\">").doesNotContain("hreflang"));
    }

    private static Stream<String> personal(Application application) {
        Applicant applicant = application.applicant().orElseThrow();
        return Stream.of(
                application.id().value(),
                applicant.name(),
                applicant.office().line(),
                applicant.representative().orElseThrow().name(),
                applicant.participant().orElseThrow().name(),
                applicant.phone().orElseThrow().text(),
                applicant.email().orElseThrow().text(),
                applicant.course().orElseThrow());
    }

    private static Set<String> reached(String start) {
        Set<String> reached = new HashSet<>();
        reach(start, reached);
        return reached;
    }

    private static void reach(String name, Set<String> reached) {
        if (!reached.add(name) || !name.endsWith(".html")) {
            return;
        }
        Markup.values(Pages.texts(files, ".html").getOrDefault(name, "<style></style>"), "href").stream()
                .filter(way -> !way.startsWith("#"))
                .forEach(way -> reach(URI.create(name).resolve(way).toString(), reached));
    }
}
