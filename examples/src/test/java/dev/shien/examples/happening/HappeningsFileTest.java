package dev.shien.examples.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.programme.Programme;
import dev.shien.eligibility.RuleScreening;
import dev.shien.examples.Shien;
import dev.shien.examples.bundle.ProgrammeFiles;
import dev.shien.examples.input.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappeningsFileTest {

    private static final String HEAD = "at,receipt,what,details,by,note\n";
    private static final Programme TOKYO = ProgrammeFiles.find("tokyo-2024").programme();
    private static final PackDescription PACK = RuleScreening.standard().describe(TOKYO.rulePack());
    private static final String AT = "2024-07-04T10:00:00+09:00,";

    private static ImmutableList<Happening> read(String lines) {
        return read(TOKYO, lines);
    }

    private static ImmutableList<Happening> read(Programme programme, String lines) {
        ByteSource bytes = ByteSource.wrap((HEAD + lines).getBytes(StandardCharsets.UTF_8));
        return HappeningsFile.read(new Source("h.csv", bytes), programme, PACK, r -> r.startsWith("K"), note -> {});
    }

    private static void refused(String lines, String... parts) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void readsWhatWasSaidOnTheTelephone() {
        Happening call = read(AT
                        + "K1,CALL,reached=yes;rules=accepted;security_equipment=yes; employees = 45,secretariat:1,ok\n")
                .get(0);
        assertThat(call.what()).isEqualTo(What.CALL);
        assertThat(call.receipt()).contains("K1");
        assertThat(call.detail("rules")).contains("accepted");
        assertThat(call.furtherDetails()).isEqualTo(ImmutableMap.of("security_equipment", "yes", "employees", "45"));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            K1,CALL     | rules=accepted                             | was left out, expected reached to be one of [yes, no]
            K1,CALL     | reached=maybe                              | was 'maybe', expected reached to be one of [yes, no]
            K1,CALL     | reached=no;rules=accepted                  | nothing but reached=no
            K1,CALL     | reached=yes;rules=perhaps                  | was 'perhaps', expected rules to be one of
            K1,CALL     | reached=yes;colour=red                     | was an answer to [colour], expected answers to [legal_form
            K1,CALL     | reached=yes;employees=many                 | was 'many', expected a headcount such as 1,200 (Answer to 'employees')
            K1,EMAIL    | until=tomorrow                             | was 'tomorrow', expected until=2024-07-03 or another day
            K1,EMAIL    | until=2400-01-01                           | was 2400, expected a year from 1955 to 2149
            K1,JUDGE    |                                            | was left out, expected verdict to be one of
            K1,JUDGE    | verdict=MAYBE                              | was 'MAYBE', expected verdict to be one of
            ,LOCK       | draw=nope                                  | was 'nope', expected draw to be one of [call-1]
            ,DRAW       | draw=nope                                  | was 'nope', expected draw to be one of [call-1]
            ,DRAW       | lottery=4 8                                | was values of [lottery], expected values of the declared sources []
            ,NOTIFY     | call=nope                                  | was 'nope', expected call to be one of [call-1]
            K1,CONSENT  | returned=perhaps                           | was 'perhaps', expected returned to be one of
            K1,CONSENT  | form=nope                                  | was 'nope', expected form to be one of [participation, confidentiality]
            K1,CONSENT  | part=CAT                                   | was 'CAT', expected part to be one of
            K1,CONSENT  | defects=NOPE                               | was 'NOPE', expected a defect such as NO_SEAL
            K1,CONSENT  | defects=MISSING:hat                        | has no field 'hat'
            K1,ATTENDANCE | session=1                                | was left out, expected presence to be one of
            K1,ATTENDANCE | presence=ATTENDED                        | was left out, expected session to be one of
            K1,ATTENDANCE | session=99;presence=ATTENDED             | was '99', expected session to be one of [1, 2,
            ,ANNOUNCE_VISITS |                                       | was left out, expected until=2024-07-03 or another day
            ,ANNOUNCE_VISITS | until=soon                            | was 'soon', expected until=2024-07-03 or another day
            K1,NEEDS    | law=3                                      | was [law], expected specialities among [network,
            K1,NEEDS    | risk=much                                  | was 'much', expected a whole number for risk
            K1,NEEDS    | risk=1001                                  | was 1001, expected 'risk' to be needed with a weight from 1 to 1000
            K1,NEEDS    | risk=3;from=5                              | was [5], expected visits among [1, 2, 3, 4]
            K1,WISHES   | weekdays=HOLIDAY                           | was 'HOLIDAY', expected weekdays=MON,THU or other days
            K1,WISHES   | time=morning                               | was 'morning', expected time=09:00-12:00 or another span
            K1,WISHES   | mode=BY_AIR                                | was 'BY_AIR', expected mode=ON_SITE or mode=ONLINE
            K1,WISHES   | mode=ONLINE;phase=9                        | was [9], expected visits among [1, 2, 3, 4]
            ,CHANGE_TIMETABLE | closed=tomorrow                      | was 'tomorrow', expected closed=2024-08-06,2024-08-07 or other days
            ,CHANGE_TIMETABLE | cancelled=11                         | was [11], expected sessions among [1, 2,
            K1,ATTENDANCE | session=1;presence=ASLEEP                | was 'ASLEEP', expected presence to be one of
            K1,ATTENDANCE | session=1;presence=ABSENT;part=PARTY     | was 'PARTY', expected part to be one of
            """)
    void refusesDetailsThatNothingInTheProgrammeAnswersTo(String receiptAndWhat, String details, String message) {
        String told = details == null ? "" : details;
        refused(AT + receiptAndWhat.strip() + "," + told + ",s,\n", "h.csv: line 2, details: ", message);
    }

    @Test
    void refusesAValueThatIsNotOfItsSourcesKind() throws IOException {
        String definition = Resources.toString(
                Resources.getResource(Shien.class, "tokyo-2024/programme.json"), StandardCharsets.UTF_8);
        String notBefore = "\"notBefore\": ";
        Programme numbers = Programme.read(
                "p.json",
                definition
                        .replace(
                                notBefore,
                                "\"sources\": [{\"name\": \"lottery\", \"kind\": \"numbers\"}], " + notBefore)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read(numbers, AT + ",DRAW,lottery=4 08,s,\n")).hasSize(1);
        assertThatThrownBy(() -> read(numbers, AT + ",DRAW,lottery=4 x,s,\n"))
                .hasMessageContainingAll("h.csv: line 2, details", "4 x", "numbers with blanks, or commas and blanks");
    }

    @Test
    void asksWhichOfSeveralDrawsAndCallsIsMeant() {
        Programme several = ProgrammeFiles.find("kihontaisaku").programme();
        assertThatThrownBy(() -> read(several, AT + ",LOCK,,s,\n" + AT + ",DRAW,,s,\n" + AT + ",NOTIFY,,s,\n"))
                .hasMessageContainingAll(
                        "line 2, details: was left out, expected draw to be one of [call-1, call-2]",
                        "line 3, details: was left out, expected draw to be one of [call-1, call-2]",
                        "line 4, details: was left out, expected call to be one of [call-1, call-2]");
        assertThat(read(several, AT + ",DRAW,draw=call-2,s,\n" + AT + ",EXPIRE,call=call-1,s,\n"))
                .hasSize(2);
    }

    @Test
    void refusesYearsThatNobodyMeans() {
        refused(
                "+999999999-12-31T23:59:59-18:00,*,SCREEN,,s,\n",
                "line 2, at: was 999999999, expected a year from 1955 to 2149");
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
