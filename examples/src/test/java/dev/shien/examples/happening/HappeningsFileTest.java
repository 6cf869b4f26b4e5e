package dev.shien.examples.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.examples.input.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HappeningsFileTest {

    private static final String HEAD = "at,receipt,what,details,by,note\n";
    private static final String AT = "2024-07-04T10:00:00+09:00,";

    private static ImmutableList<Happening> read(String lines) {
        ByteSource bytes = ByteSource.wrap((HEAD + lines).getBytes(StandardCharsets.UTF_8));
        return HappeningsFile.read(new Source("h.csv", bytes), r -> r.startsWith("K"), note -> {});
    }

    private static void refused(String lines, String... parts) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void readsWhatWasSaidOnTheTelephone() {
        Happening call = read(AT
                        + "K1,CALL,reached=yes;rules=accepted;equipment=yes; employees = 45,secretariat:1,ok\n")
                .get(0);
        assertThat(call.what()).isEqualTo(What.CALL);
        assertThat(call.receipt()).contains("K1");
        assertThat(call.detail("rules")).contains("accepted");
        assertThat(call.furtherDetails()).isEqualTo(ImmutableMap.of("equipment", "yes", "employees", "45"));
        assertThat(call.note()).contains("ok");
    }

    @Test
    void readsLinesForEverybodyAndForTheProgramme() {
        ImmutableList<Happening> all = read(AT + "*,SCREEN,,s,\n" + AT + ",LOCK,,s,\n");
        assertThat(all.get(0).isForEverybody()).isTrue();
        assertThat(all.get(1).receipt()).isEmpty();
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        refused(
                AT + "K1,DANCE,,s,\n" + AT + "K1,CALL,reached,s,\n" + AT + "K1,JUDGE,colour=red,s,\n" + AT
                        + "K1,CALL,a=1;a=2,s,\n",
                "line 2, what: was \"DANCE\", expected one of [CALL",
                "line 3, details: was \"reached\", expected pairs such as",
                "line 4, details: was \"colour=red\", expected no detail 'colour' of JUDGE; known are verdict",
                "line 5, details");
    }

    @Test
    void refusesLinesOutOfTheOrderOfTime() {
        refused(AT + "*,SCREEN,,s,\n2024-07-04T00:59:59Z,*,SCREEN,,s,\n", "line 3, at", "order of time");
        refused("yesterday,*,SCREEN,,s,\n", "line 2, at: was \"yesterday\", expected a date or time such as");
    }

    @Test
    void refusesReceiptsThatDoNotFit() {
        refused(
                AT + "X9,CALL,,s,\n" + AT + "K1,DRAW,,s,\n" + AT + ",SCREEN,,s,\n",
                "line 2, receipt: was \"X9\", expected the receipt number of an application",
                "line 3, receipt: was \"K1\", expected a blank",
                "line 4, receipt: was blank, expected a receipt number, or *");
    }

    @Test
    void printsNoNote() {
        assertThat(read(AT + "K1,WITHDRAW,,s,ill\n").toString()).doesNotContain("ill");
    }
}
