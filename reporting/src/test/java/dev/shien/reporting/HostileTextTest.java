package dev.shien.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every free text of a programme filled with what tries to break out of its format. */
class HostileTextTest {

    private static ReportFiles hostile = ReportFiles.of(ImmutableMap.of());
    private static ReportFiles plain = ReportFiles.of(ImmutableMap.of());

    @BeforeAll
    static void write() {
        hostile = Pages.both(Sample.view(Wording.HOSTILE));
        plain = Pages.both(Sample.view(Wording.PLAIN));
    }

    @Test
    void aPageHasTheSameTagsAndAttributesWhateverTheTextsSay() {
        // The draw's id is hostile as well, so that its files are numbered instead of named by it.
        ImmutableMap<String, String> pages = Pages.texts(hostile, ".html");
        assertThat(pages).hasSizeGreaterThan(10);
        Pages.texts(plain, ".html").forEach((name, page) -> {
            String other = pages.get(name.replace("r-draw-1", "no1"));
            assertThat(other).as(name).isNotNull();
            assertThat(Markup.skeleton(other == null ? "" : other)).as(name).isEqualTo(Markup.skeleton(page));
        });
    }

    @Test
    void noPageHoldsAScriptAHandlerOrACharacterThatHtmlForbids() {
        Pages.texts(hostile, ".html").forEach((name, page) -> {
            assertThat(page).as(name).doesNotContain("<script", "<img", "\u0000", "\u001b", "\u202e");
            assertThat(Markup.skeleton(page)).as(name).noneMatch(tag -> tag.contains(" on"));
        });
    }

    @Test
    void hostileTextStaysReadable() {
        String page = Pages.texts(hostile, ".html").get("internal/applications.html");
        assertThat(page).contains("&lt;script&gt;alert(");
    }

    @Test
    void noCellOfATableLooksLikeAFormula() {
        Pages.texts(hostile, ".csv")
                .forEach((name, text) -> CsvReader.builder()
                        .ofCsvRecord(text.substring(1))
                        .forEach(record -> record.getFields()
                                .forEach(cell -> assertThat(cell).as(name).doesNotMatch("(?s)\\s*[=+\\-@＝＋－＠].*"))));
    }

    @Test
    void aFileHasTheSameRowsAndCellsWhateverTheTextsSay() {
        ImmutableMap<String, String> tables = Pages.texts(hostile, ".csv");
        assertThat(tables).hasSizeGreaterThan(40);
        Pages.texts(plain, ".csv")
                .forEach((name, text) -> assertThat(shape(tables.getOrDefault(name.replace("r-draw-1", "no1"), "?")))
                        .as(name)
                        .isEqualTo(shape(text)));
    }

    @Test
    void noFileNameHoldsWhatSomebodyTyped() {
        assertThat(hostile.byName().keySet())
                .allMatch(name -> name.matches("((public|internal)/)?[a-z0-9-]+(\\.en)?\\.(html|csv|json|ics)"));
    }

    @Test
    void hostileReportsAreByteStable() {
        ReportFiles again = ProgrammeReports.of(Sample.view(Wording.HOSTILE), SampleDraw::odds)
                .in(Locale.JAPANESE, Locale.ENGLISH);
        assertThat(Pages.texts(again, "")).isEqualTo(Pages.texts(hostile, ""));
    }

    private static ImmutableList<Integer> shape(String csv) {
        return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream()
                .map(CsvRecord::getFieldCount)
                .collect(ImmutableList.toImmutableList());
    }
}
