package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.Policies;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Transfer;
import org.junit.jupiter.api.Test;

/** A second call after a first that did not fill (ambiguity A29). */
class SecondCallTest {

    @Test
    void aFirstCallThatDoesNotFillSelectsAllAndLeavesTheRestToTheSecond() {
        Scene scene = Scene.begin().apply(RETAIL, "baker", "grocer", "florist").locked();
        assertThat(scene.who(Stage.SELECTED)).containsExactly("baker", "grocer", "florist");
        assertThat(scene.view().draws().locks()).isEmpty();

        scene.told()
                .secondCall()
                .apply(RETAIL, "jeweller")
                .apply(MAKING, "miller")
                .drawn();

        LockedDraw lock = Scene.only(scene.view().draws().locks().values());
        assertThat(lock.id()).isEqualTo(DrawId.first("small-2024", "draw-2"));
        assertThat(lock.rules().capacity()).isEqualTo(1);
        assertThat(scene.who(Stage.SELECTED)).hasSize(1);
        assertThat(scene.who(Stage.WAITLISTED)).hasSize(1);
    }

    @Test
    void quotasOfTheSecondCallAreLessByWhatTheFirstGave() {
        Scene scene = Scene.begin()
                .apply(RETAIL, "baker")
                .apply(MAKING, "miller")
                .locked()
                .told();

        scene.secondCall()
                .apply(RETAIL, "grocer", "florist")
                .apply(MAKING, "brewer", "weaver")
                .drawn();

        assertThat(scene.seated("retail")).hasSize(2).contains("baker");
        assertThat(scene.seated("making")).hasSize(2).contains("miller");
    }

    @Test
    void aSecondCallThatDoesNotFillSelectsAllToo() {
        Scene scene = Scene.begin().apply(RETAIL, "baker").locked().told();

        scene.secondCall().apply(MAKING, "miller", "brewer", "weaver").locked();

        assertThat(scene.seated("making")).containsExactly("miller", "brewer", "weaver");
    }

    @Test
    void noSeatIsGivenWhenAllAreTaken() {
        Scene scene = Scene.begin()
                .apply(RETAIL, "baker", "grocer")
                .apply(MAKING, "miller", "brewer")
                .locked()
                .told();
        scene.secondCall().apply(RETAIL, "florist").at("2024-07-16T09:00");

        assertThat(Scene.codes(scene.lock())).containsExactly("selection.no-seats-left");

        scene.withdraws("miller").subject();
        scene.lock().subject();
        assertThat(scene.stage("florist")).isEqualTo(Stage.SELECTED);
    }

    @Test
    void aCompanyThatHasAPlaceGetsNoSecondOne() {
        Scene scene = Scene.begin()
                .apply(RETAIL, "baker")
                .apply(MAKING, "miller")
                .locked()
                .told();
        scene.secondCall()
                .applies("baker-again", Companies.company("baker", RETAIL))
                .apply(RETAIL, "grocer");

        scene.locked();

        assertThat(scene.stage("baker-again")).isEqualTo(Stage.DUPLICATE);
        assertThat(Scene.last(scene.application("baker-again").reasons()).arguments())
                .containsEntry("counts", "R-baker");
        assertThat(scene.seated("retail")).containsExactly("baker", "grocer");
        scene.told();
        assertThat(scene.application("baker-again").notifiedAt()).isPresent();
    }

    @Test
    void aCompanyThatGaveItsPlaceUpMayApplyAgain() {
        Scene scene = Scene.begin()
                .apply(RETAIL, "baker")
                .apply(MAKING, "miller")
                .locked()
                .told();
        scene.withdraws("baker").subject();
        scene.secondCall()
                .applies("baker-again", Companies.company("baker", RETAIL))
                .locked();

        assertThat(scene.stage("baker-again")).isEqualTo(Stage.SELECTED);
    }

    @Test
    void aCompanyThatStillWaitsByTheFirstCallWaitsThere() {
        Scene scene = withAFreeSeatOfMaking();
        String waits = scene.waiting("retail").get(0);
        scene.secondCall().applies("again", Companies.company(waits, RETAIL)).apply(MAKING, "weaver");

        scene.locked();

        assertThat(scene.stage("again")).isEqualTo(Stage.DUPLICATE);
        assertThat(scene.stage(waits)).isEqualTo(Stage.WAITLISTED);
    }

    @Test
    void onceTheFirstWaitlistIsClosedThoseWhoWaitedMayCompeteAgain() {
        Scene scene = withAFreeSeatOfMaking();
        String waited = scene.waiting("retail").get(0);
        scene.closeWaitlist().subject();

        scene.secondCall().applies("again", Companies.company(waited, RETAIL)).locked();

        assertThat(scene.stage("again")).isEqualTo(Stage.SELECTED);
        assertThat(scene.stage(waited)).isEqualTo(Stage.NOT_SELECTED);
    }

    @Test
    void aPlaceOfTheSecondCallGoesToTheWaitlistOfTheSecondCall() {
        Scene scene = Scene.begin()
                .apply(RETAIL, "baker", "grocer", "florist")
                .locked()
                .told();
        scene.secondCall().apply(MAKING, "miller", "weaver").drawn();
        String waits = scene.waiting("making").get(0);

        scene.withdraws(scene.seated("making").get(0)).subject();

        assertThat(scene.stage(waits)).isEqualTo(Stage.SELECTED);
    }

    @Test
    void bothCallsTogetherGiveNoMoreSeatsThanThereAre() {
        Scene scene = withAFreeSeatOfMaking();

        scene.secondCall()
                .apply(RETAIL, "x", "y", "z")
                .apply(MAKING, "u", "v", "w")
                .drawn();
        assertThat(held(scene)).isEqualTo(4);
        scene.withdraws(scene.seated("retail").get(0)).subject();
        scene.withdraws(scene.seated("retail").get(0)).subject();

        assertThat(held(scene)).isLessThanOrEqualTo(4);
    }

    @Test
    void aPlaceOfTheFirstCallForWhichNobodyOfItWaitsGoesToTheWaitlistOfTheSecond() {
        Scene scene = selectedWithoutDrawThenDrawn();
        String waits = scene.waiting("making").get(0);

        scene.withdraws("baker").subject();

        assertThat(scene.stage(waits)).isEqualTo(Stage.SELECTED);
        assertThat(held(scene)).isEqualTo(4);
        assertThat(scene.restart().stage(waits)).isEqualTo(Stage.SELECTED);
    }

    @Test
    void itGoesToNobodyOnceTheWaitlistOfTheSecondCallIsClosedOrTheLimitIsPassed() {
        Scene closed = selectedWithoutDrawThenDrawn();
        closed.closeWaitlist().subject();
        closed.withdraws("baker").subject();
        assertThat(held(closed)).isEqualTo(3);

        Scene late = selectedWithoutDrawThenDrawn();
        late.at("2024-07-23T00:00").withdraws("baker").subject();
        assertThat(held(late)).isEqualTo(3);
    }

    @Test
    void itGoesToNobodyOfAnotherQuotaWhereTheSameQuotaAloneFollows() {
        Scene scene = withAFreeSeatOfMaking();
        scene.secondCall()
                .apply(RETAIL, "jeweller")
                .apply(MAKING, "weaver", "potter")
                .drawn();
        long retailers = scene.seated("retail").size();

        scene.withdraws(scene.seated("making").get(0)).subject();

        assertThat(scene.seated("retail")).hasSize((int) retailers);
        assertThat(held(scene)).isEqualTo(4);
    }

    /** Three retailers have their places without a draw; one maker has the fourth by a draw, and one waits. */
    private static Scene selectedWithoutDrawThenDrawn() {
        return Scene.begin()
                .apply(RETAIL, "baker", "grocer", "florist")
                .locked()
                .told()
                .secondCall()
                .apply(MAKING, "miller", "weaver")
                .drawn();
    }

    /** The first call filled all seats and one retailer waits; one seat is free that it may not have. */
    private static Scene withAFreeSeatOfMaking() {
        Scene scene = Scene.under(
                        Policies.builder().waitlist(Transfer.SAME_QUOTA_ONLY).build())
                .apply(RETAIL, "baker", "grocer", "florist")
                .apply(MAKING, "miller", "brewer")
                .drawn()
                .told();
        scene.withdraws("miller").subject();
        return scene;
    }

    private static long held(Scene scene) {
        return scene.view().applications().values().stream()
                .filter(a -> a.stage().holdsSeat())
                .count();
    }
}
