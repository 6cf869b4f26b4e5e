package dev.shien.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requirements R31-R33 and ambiguity A21. */
class ConsentsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 8);
    private static final ImmutableList<ConsentForm> FORMS =
            ImmutableList.of(form("participation", "参加同意書"), form("confidentiality", "機密保持の同意書"));

    private static ConsentForm form(String id, String title) {
        ConsentPart company = new ConsentPart(
                Party.COMPANY,
                ImmutableList.of(
                        new ConsentField("date", Text.of("日付", "date")),
                        new ConsentField("representative", Text.of("代表者氏名", "name of the representative"))),
                Optional.of(Text.of("社印", "company seal")));
        ConsentPart participant = new ConsentPart(
                Party.PARTICIPANT,
                ImmutableList.of(new ConsentField("participant", Text.of("参加者氏名", "name of the participant"))),
                Optional.of(Text.of("本人印", "personal seal")));
        return new ConsentForm(
                id, Text.of(title, id), Optional.empty(), ImmutableList.of(company, participant), ImmutableList.of());
    }

    private static ConsentEvent.Received received(ConsentSheet sheet) {
        return new ConsentEvent.Received("A-1", sheet, DAY, "desk");
    }

    private static ConsentEvent.Returned returned(String form, Party party) {
        return new ConsentEvent.Returned("A-1", form, party, DAY.plusDays(1), "desk");
    }

    private static Consents allInOrder() {
        Consents consents = Consents.NONE;
        for (ConsentForm form : FORMS) {
            for (ConsentPart part : form.parts()) {
                consents = consents.after(received(ConsentSheet.inOrder(form.id(), part.party())));
            }
        }
        return consents;
    }

    private static ImmutableList<String> codes(Consents consents, Seals seals) {
        return consents.outstanding(FORMS, seals).stream().map(Reason::code).collect(ImmutableList.toImmutableList());
    }

    @Test
    void allFourPartsHaveToArrive() {
        assertThat(codes(Consents.NONE, Seals.REQUIRED))
                .containsExactly("consent.missing", "consent.missing", "consent.missing", "consent.missing");
        assertThat(allInOrder().areComplete(FORMS, Seals.REQUIRED)).isTrue();
    }

    @Test
    void bothTheCompanyAndTheParticipantHaveToConsent() {
        Consents company = Consents.NONE
                .after(received(ConsentSheet.inOrder("participation", Party.COMPANY)))
                .after(received(ConsentSheet.inOrder("confidentiality", Party.COMPANY)));

        assertThat(company.outstanding(FORMS, Seals.REQUIRED))
                .extracting(r -> r.arguments().get("party"))
                .containsExactly("PARTICIPANT", "PARTICIPANT");
    }

    @Test
    void whoReceivedAPartAndWhenIsKept() {
        ConsentRecord record = allInOrder().part("participation", Party.COMPANY).orElseThrow();

        assertThat(record.receivedBy()).isEqualTo("desk");
        assertThat(record.receivedOn()).isEqualTo(DAY);
        assertThat(record.returned()).isFalse();
    }

    @Test
    void aDefectKeepsTheConsentsFromBeingCompleteAndSaysWhatIsWrong() {
        Consents consents = allInOrder()
                .after(received(ConsentSheet.with(
                        "participation",
                        Party.COMPANY,
                        Defect.of(Defect.Kind.MISSING, "date"),
                        Defect.parse("NO_SEAL"))));

        assertThat(consents.outstanding(FORMS, Seals.REQUIRED))
                .extracting(r -> r.text().ja())
                .containsExactly("参加同意書(企業): 「日付」の記入がありません", "参加同意書(企業): 「社印」の押印がありません");
    }

    @Test
    void aPartThatWasSentBackIsOutstandingUntilItComesAgain() {
        Consents defective = allInOrder()
                .after(received(ConsentSheet.with("participation", Party.COMPANY, Defect.parse("NO_SEAL"))));
        Consents sentBack = defective.after(returned("participation", Party.COMPANY));
        Consents again = sentBack.after(received(ConsentSheet.inOrder("participation", Party.COMPANY)));

        assertThat(codes(sentBack, Seals.REQUIRED)).containsExactly("consent.returned", "consent.defect");
        assertThat(sentBack.part("participation", Party.COMPANY).orElseThrow().returned())
                .isTrue();
        assertThat(again.areComplete(FORMS, Seals.REQUIRED)).isTrue();
    }

    @Test
    void a21ASignatureStandsForASealOnlyIfTheProgrammeSaysSo() {
        Consents unsealed = allInOrder()
                .after(received(ConsentSheet.with("participation", Party.COMPANY, Defect.parse("NO_SEAL"))));

        assertThat(unsealed.areComplete(FORMS, Seals.REQUIRED)).isFalse();
        assertThat(unsealed.areComplete(FORMS, Seals.SIGNATURE_SUFFICES)).isTrue();
    }

    @Test
    void a21WithNeitherSealNorSignatureAPartIsNeverInOrder() {
        Consents consents = allInOrder()
                .after(received(ConsentSheet.with(
                        "participation", Party.COMPANY, Defect.parse("NO_SEAL"), Defect.parse("NO_SIGNATURE"))));

        assertThat(codes(consents, Seals.SIGNATURE_SUFFICES)).hasSize(2);
    }

    @Test
    void aSealThatNobodyAskedForIsNotMissed() {
        ConsentPart unsealed = new ConsentPart(Party.COMPANY, ImmutableList.of(), Optional.empty());

        assertThat(Seals.REQUIRED.counting(unsealed, ImmutableList.of(Defect.parse("NO_SEAL"))))
                .isEmpty();
    }

    @Test
    void onlyAPartWithADefectThatCountsIsSentBackAndOnlyOnce() {
        Consents unsealed = Consents.NONE.after(
                received(ConsentSheet.with("participation", Party.COMPANY, Defect.parse("NO_SEAL"))));
        ConsentEvent back = returned("participation", Party.COMPANY);

        assertThat(unsealed.refusal(back, FORMS, Seals.REQUIRED)).isEmpty();
        assertThat(unsealed.refusal(back, FORMS, Seals.SIGNATURE_SUFFICES).map(Reason::code))
                .contains("consent.nothing-to-return");
        assertThat(unsealed.after(back).refusal(back, FORMS, Seals.REQUIRED)).isPresent();
        assertThat(Consents.NONE.refusal(back, FORMS, Seals.REQUIRED)).isPresent();
        assertThat(Consents.NONE.after(back)).isEqualTo(Consents.NONE);
    }

    @Test
    void aPartThatIsInOrderNeedsNoSecondSheet() {
        ConsentEvent again = received(ConsentSheet.inOrder("participation", Party.COMPANY));

        assertThat(allInOrder().refusal(again, FORMS, Seals.REQUIRED).map(Reason::code))
                .contains("consent.in-order-already");
        assertThat(Consents.NONE.refusal(again, FORMS, Seals.REQUIRED)).isEmpty();
    }

    @Test
    void aFormPartOrFieldThatIsNotDeclaredIsABrokenArgument() {
        assertThatThrownBy(() -> ConsentSheet.inOrder("loyalty", Party.COMPANY).partOf(FORMS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'loyalty'")
                .hasMessageContaining("participation");
        assertThatThrownBy(() -> ConsentSheet.with("participation", Party.PARTICIPANT, Defect.parse("MISSING:date"))
                        .partOf(FORMS))
                .hasMessageContaining("'date'")
                .hasMessageContaining("participant");
    }

    @Test
    void aDefectIsReadAsItIsWritten() {
        for (String text :
                ImmutableList.of("NO_SEAL", "NO_SIGNATURE", "MISSING:date", "UNREADABLE:date", "MISMATCH:x")) {
            assertThat(Defect.parse(text)).hasToString(text);
        }
        assertThatThrownBy(() -> Defect.parse("NO_SEAL:date")).hasMessageContaining("date");
        assertThatThrownBy(() -> Defect.parse("MISSING")).hasMessageContaining("field");
        assertThatThrownBy(() -> Defect.parse("TORN")).hasMessageContaining("TORN");
    }
}
