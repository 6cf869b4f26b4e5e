package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.Stage;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Promotion;
import dev.shien.domain.selection.SelectionEvent;
import dev.shien.domain.selection.WaitlistEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who goes and who follows (requirement R29, ambiguities A13, A14). */
class WaitlistTest {

    private final Scene scene = Scene.begin()
            .apply(RETAIL, "baker", "grocer", "florist", "jeweller")
            .apply(MAKING, "miller", "brewer", "weaver");

    @Test
    void whoWithdrawsBeforeTheLockIsNotOnTheList() {
        scene.withdraws("baker").subject();

        scene.locked();

        assertThat(scene.stage("baker")).isEqualTo(Stage.WITHDRAWN_BEFORE_DRAW);
        assertThat(scene.view().draws().openLock().orElseThrow().entrants())
                .hasSize(6)
                .noneMatch(e -> e.receipt().equals("R-baker"));
    }

    @Test
    void whoWithdrawsBetweenLockAndDrawStaysOnTheListAndGivesThePlaceOrRankUp() {
        for (String name : ImmutableList.of("baker", "grocer", "florist", "jeweller", "miller", "brewer", "weaver")) {
            Scene again = Scene.begin()
                    .apply(RETAIL, "baker", "grocer", "florist", "jeweller")
                    .apply(MAKING, "miller", "brewer", "weaver")
                    .locked();
            again.withdraws(name).subject();

            again.draw().subject();

            DrawRecord record = Scene.only(again.view().draws().records().values());
            assertThat(record.tickets()).anyMatch(t -> t.receipt().equals(Scene.receipt(name)));
            assertThat(again.stage(name)).isEqualTo(Stage.WITHDRAWN_BEFORE_DRAW);
            assertThat(again.seated("retail")).hasSize(2);
            assertThat(again.seated("making")).hasSize(2);
            assertThat(again.who(Stage.WAITLISTED)).hasSize(2).doesNotContain(name);
        }
    }

    @Test
    void ofThoseGoneBeforeTheDrawNobodyIsPromoted() {
        scene.locked();
        ImmutableList<String> retail = ImmutableList.of("baker", "grocer", "florist", "jeweller");
        retail.forEach(name -> scene.withdraws(name).subject());

        scene.draw().subject();

        assertThat(scene.who(Stage.SELECTED)).containsExactlyInAnyOrder("miller", "brewer", "weaver");
        assertThat(scene.who(Stage.WITHDRAWN_BEFORE_DRAW)).isEqualTo(retail);
    }

    @Test
    void whoIsJudgedIneligibleBetweenLockAndDrawGivesThePlaceOrRankUpAsIneligible() {
        scene.applies("clinic", clinic());
        judge(Verdict.ELIGIBLE);
        scene.locked();
        judge(Verdict.INELIGIBLE);

        scene.draw().subject();

        assertThat(scene.stage("clinic")).isEqualTo(Stage.INELIGIBLE);
        assertThat(scene.view().draws().changes().values())
                .extracting(SelectionEvent.StandingChanged::change)
                .containsExactly(WaitlistEvent.ineligible("R-clinic"));
        assertThat(scene.seated("making")).hasSize(2);
    }

    @Test
    void aDeclinedOfferGoesToTheNextOfTheSameQuota() {
        scene.drawn().told();
        String first = scene.waiting("retail").get(0);
        String second = scene.waiting("retail").get(1);
        String gone = scene.seated("retail").get(0);

        scene.at("2024-07-08T10:00").withdraws(gone).subject();

        assertThat(scene.stage(gone)).isEqualTo(Stage.OFFER_DECLINED);
        assertThat(scene.stage(first)).isEqualTo(Stage.SELECTED);
        assertThat(scene.stage(second)).isEqualTo(Stage.WAITLISTED);
        assertThat(scene.application(first).selectedOn()).contains(LocalDate.of(2024, 7, 8));
        assertThat(Scene.only(lastPromotions()).receipt()).isEqualTo(Scene.receipt(first));
    }

    @Test
    void whoIsPromotedIsToldAnewAndHasSomeDaysForTheConsents() {
        scene.drawn().told();
        String next = scene.waiting("retail").get(0);
        scene.at("2024-07-11T10:00").withdraws(scene.seated("retail").get(0)).subject();

        scene.tellResults().subject();

        Application promoted = scene.application(next);
        assertThat(promoted.stage()).isEqualTo(Stage.CONSENTS_PENDING);
        assertThat(promoted.consentsDue()).contains(LocalDate.of(2024, 7, 17));
    }

    @Test
    void promotionGoesDownTheRanksAndThenAcrossToTheOtherQuota() {
        scene.drawn().told();
        ImmutableList<String> order = ImmutableList.<String>builder()
                .addAll(scene.waiting("retail"))
                .addAll(scene.waiting("making"))
                .build();
        ImmutableList.Builder<String> promoted = ImmutableList.builder();

        for (int i = 0; i < 3; i++) {
            scene.at("2024-07-08T10:00").withdraws(longestSeated()).subject();
            promoted.add(Scene.only(lastPromotions()).receipt());
        }

        assertThat(promoted.build())
                .isEqualTo(order.stream().map(Scene::receipt).collect(ImmutableList.toImmutableList()));
        assertThat(scene.who(Stage.WAITLISTED)).isEmpty();
        assertThat(scene.who(Stage.SELECTED)).hasSize(2);
    }

    /** One who was drawn before those who were promoted, where there still is one. */
    private String longestSeated() {
        ImmutableList<String> seated = scene.seated("retail");
        ImmutableSet<String> promoted = ImmutableSet.copyOf(scene.who(Stage.SELECTED));
        return seated.stream()
                .filter(name -> !promoted.contains(name))
                .findFirst()
                .orElse(seated.get(0));
    }

    @Test
    void whenTheLastOnTheWaitlistIsPromotedTheNextPlaceStaysFree() {
        scene.drawn().told();
        for (int i = 0; i < 3; i++) {
            scene.at("2024-07-08T10:00")
                    .withdraws(scene.seated("retail").get(0))
                    .subject();
        }

        scene.withdraws(scene.seated("making").get(0)).subject();

        assertThat(lastPromotions()).isEmpty();
        assertThat(scene.who(Stage.WAITLISTED)).isEmpty();
    }

    @Test
    void whoLeavesTheWaitlistFreesNoPlace() {
        scene.drawn().told();
        String gone = scene.waiting("retail").get(0);
        String next = scene.waiting("retail").get(1);

        scene.withdraws(gone).subject();
        assertThat(scene.stage(gone)).isEqualTo(Stage.WITHDRAWN);
        assertThat(lastPromotions()).isEmpty();

        scene.withdraws(scene.seated("retail").get(0)).subject();
        assertThat(scene.stage(next)).isEqualTo(Stage.SELECTED);
    }

    @Test
    void aConfirmedPlaceThatIsGivenUpGoesToTheWaitlist() {
        scene.drawn().told();
        String gone = scene.seated("making").get(0);
        String next = scene.waiting("making").get(0);
        scene.confirm(gone);

        scene.withdraws(gone).subject();

        assertThat(scene.stage(gone)).isEqualTo(Stage.WITHDRAWN);
        assertThat(scene.stage(next)).isEqualTo(Stage.SELECTED);
    }

    @Test
    void overdueConsentsLetAllPlacesLapseAtOnce() {
        scene.drawn().told();
        ImmutableList<String> waiting = scene.who(Stage.WAITLISTED);
        ImmutableList<String> pending = scene.who(Stage.CONSENTS_PENDING);
        scene.confirm(pending.get(0));

        assertThat(Scene.codes(scene.at("2024-07-12T23:59").expireOffers())).containsExactly("engine.nothing-to-do");
        scene.at("2024-07-13T00:00").expireOffers().subject();

        assertThat(scene.stage(pending.get(0))).isEqualTo(Stage.CONFIRMED);
        assertThat(scene.who(Stage.OFFER_EXPIRED)).isEqualTo(pending.subList(1, 4));
        assertThat(scene.who(Stage.SELECTED)).isEqualTo(waiting);
    }

    @Test
    void whoIsPromotedMayLapseInTurn() {
        scene.drawn().told();
        String gone = scene.seated("retail").get(0);
        scene.at("2024-07-11T10:00").withdraws(gone).subject();
        scene.tellResults().subject();
        String promoted = Scene.last(scene.view().draws().changes().values())
                .promotions()
                .get(0)
                .receipt()
                .substring(2);

        scene.at("2024-07-13T10:00").expireOffers().subject();
        assertThat(scene.stage(promoted)).isEqualTo(Stage.CONSENTS_PENDING);
        scene.at("2024-07-18T10:00").expireOffers().subject();

        assertThat(scene.stage(promoted)).isEqualTo(Stage.OFFER_EXPIRED);
    }

    @Test
    void aClosedWaitlistPromotesNobodyAndTellsThoseWhoWaited() {
        scene.drawn().told();
        ImmutableList<String> waiting = scene.who(Stage.WAITLISTED);

        scene.at("2024-07-10T10:00").closeWaitlist().subject();

        assertThat(scene.who(Stage.NOT_SELECTED)).isEqualTo(waiting);
        scene.withdraws(scene.seated("retail").get(0)).subject();
        assertThat(scene.who(Stage.NOT_SELECTED)).isEqualTo(waiting);
        scene.tellResults().subject();
        assertThat(scene.application(waiting.get(0)).notifiedAt().orElseThrow().toLocalDate())
                .isEqualTo(LocalDate.of(2024, 7, 10));
        assertThat(Scene.codes(scene.closeWaitlist())).containsExactly("engine.nothing-to-do");
    }

    @Test
    void fromTheFirstSessionOnNobodyIsPromotedAndTheJournalSaysSoOnce() {
        scene.drawn().told();
        ImmutableList<String> waiting = scene.who(Stage.WAITLISTED);

        scene.at("2024-07-23T09:00").withdraws(scene.seated("retail").get(0)).subject();
        scene.at("2024-07-24T09:00").withdraws(scene.seated("making").get(0)).subject();

        assertThat(scene.who(Stage.WAITLISTED)).isEqualTo(waiting);
        assertThat(scene.view().draws().changes().values())
                .extracting(SelectionEvent.StandingChanged::change)
                .filteredOn(WaitlistEvent.Frozen.class::isInstance)
                .hasSize(1);
    }

    private void judge(Verdict verdict) {
        scene.engine().judge(scene.by(), Scene.id("clinic"), verdict, "grounds").subject();
    }

    private static Applicant clinic() {
        return Applicant.builder()
                .name("clinic")
                .legalForm(LegalForm.MEDICAL_CORPORATION)
                .industry(JsicCode.of(MAKING))
                .office(Companies.office("clinic", Prefecture.TOKYO))
                .build();
    }

    private ImmutableList<Promotion> lastPromotions() {
        return Scene.last(scene.view().draws().changes().values()).promotions();
    }
}
