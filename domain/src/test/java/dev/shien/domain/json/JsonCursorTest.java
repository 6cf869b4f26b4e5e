package dev.shien.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JsonCursorTest {

    record Item(String id, int seats) {}

    private static <T> T read(String json, Function<JsonCursor, T> reader) {
        return JsonCursor.read("doc.json", Json.parse("doc.json", json), "shien/test/1", reader);
    }

    private static ImmutableList<String> problems(String json, Function<JsonCursor, ?> reader) {
        InvalidDocument invalid = catchThrowableOfType(InvalidDocument.class, () -> read(json, reader));
        return invalid.problems().stream().map(Problem::toString).collect(ImmutableList.toImmutableList());
    }

    @Test
    void readsAGoodDocument() {
        Text title = read(
                "{\"format\":\"shien/test/1\",\"title\":{\"ja\":\"事業\",\"en\":\"Programme\"}}",
                c -> c.localised("title"));

        assertThat(title).isEqualTo(Text.of("事業", "Programme"));
    }

    @Test
    void tellsAllProblemsOfADocumentAtOnceEachWithPathValueAndExpectation() {
        String json = "{\"format\":\"shien/test/1\",\"day\":\"SOMEDAY\",\"on\":\"2024-02-30\","
                + "\"items\":[{\"id\":\"a\",\"seats\":-1},{\"id\":7,\"seats\":1.5},9],\"colour\":\"red\"}";

        assertThat(problems(json, c -> {
                    c.oneOf("day", DayOfWeek.class);
                    c.date("on");
                    c.list("items", i -> new Item(i.text("id"), i.integer("seats", 0, 99)));
                    c.noOtherFields();
                    return "";
                }))
                .containsExactly(
                        "doc.json: $.day: was string \"SOMEDAY\", expected one of [MONDAY, TUESDAY, WEDNESDAY, THURSDAY,"
                                + " FRIDAY, SATURDAY, SUNDAY]",
                        "doc.json: $.on: was string \"2024-02-30\", expected a date such as 2024-07-23",
                        "doc.json: $.items[0].seats: was number -1, expected a whole number from 0 to 99",
                        "doc.json: $.items[1].id: was number 7, expected a text of whole characters",
                        "doc.json: $.items[1].seats: was number 1.5, expected a whole number from 0 to 99",
                        "doc.json: $.items[2]: was number 9, expected an object",
                        "doc.json: $.colour: was string \"red\", expected no such field; known here are day, format, items,"
                                + " on");
    }

    @Test
    void refusesHalfACharacterWhichNoJournalCouldKeep() {
        assertThat(problems("{\"format\":\"shien/test/1\",\"name\":\"\\ud83d\"}", c -> c.text("name")))
                .singleElement()
                .asString()
                .startsWith("doc.json: $.name: was string")
                .endsWith("expected a text of whole characters");
        String whole = read("{\"format\":\"shien/test/1\",\"name\":\"\\ud83d\\ude00\"}", c -> c.text("name"));
        assertThat(whole).isEqualTo("😀");
    }

    @Test
    void whatAValueTypeRefusesIsAProblemOfItsPlace() {
        assertThat(problems(
                        "{\"format\":\"shien/test/1\",\"share\":\"1/0\"}",
                        c -> c.value(
                                "share",
                                dev.shien.domain.number.Rational::parse,
                                dev.shien.domain.number.Rational.ONE)))
                .containsExactly(
                        "doc.json: $.share: was string \"1/0\", expected Denominator must not be 0, numerator was 1");
    }

    @Test
    void refusesAnotherFormatAndANewerVersion() {
        assertThat(problems("{\"format\":\"shien/test/2\"}", c -> ""))
                .containsExactly("doc.json: $.format: was string \"shien/test/2\", expected \"shien/test/1\"");
        assertThat(problems("[]", c -> "")).containsExactly("doc.json: $: was array [], expected a JSON object");
    }

    @Test
    void aFieldLeftOutIsSaidToBeLeftOut() {
        assertThat(problems(
                        "{\"format\":\"shien/test/1\"}", c -> c.date("opens").isAfter(LocalDate.EPOCH)))
                .containsExactly("doc.json: $.opens: was left out, expected a date such as 2024-07-23");
    }

    /** No document in UTF-8 holds one, but a tree may that a host has built. */
    @Test
    void aNameThatHoldsHalfACharacterIsNoted() {
        ObjectNode built = (ObjectNode) Json.parse("built", "{\"format\":\"shien/test/1\",\"words\":{\"A\":1}}");
        ((ObjectNode) built.get("words")).put("B\ud800", 2).put("C", 3);
        InvalidDocument invalid = catchThrowableOfType(
                InvalidDocument.class,
                () -> JsonCursor.read(
                        "built", built, "shien/test/1", c -> c.object("words").fields()));
        assertThat(invalid.problems())
                .extracting(Problem::toString)
                .containsExactly("built: $.words.B\ud800: was number 2, expected a name of whole characters");
    }

    @Test
    void readsListsOfListsAndOfWhatHasSeveralForms() {
        String json = "{\"format\":\"shien/test/1\",\"groups\":[[\"a\",\"b\"],[],\"c\",[\"d\",7]]}";
        ImmutableList<ImmutableList<String>> groups =
                read(json.replace(",\"c\",[\"d\",7]", ""), c -> c.each("groups", group -> group.values(text -> text)));

        assertThat(groups).containsExactly(ImmutableList.of("a", "b"), ImmutableList.of());
        assertThat(problems(json, c -> c.each("groups", group -> group.values(text -> text))))
                .containsExactly(
                        "doc.json: $.groups[2]: was string \"c\", expected a list",
                        "doc.json: $.groups[3][1]: was number 7, expected a text of whole characters");
        assertThat(problems(json, c -> c.oneOf("day", ImmutableList.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY))))
                .containsExactly("doc.json: $.day: was left out, expected one of [MONDAY, SUNDAY]");
    }
}
