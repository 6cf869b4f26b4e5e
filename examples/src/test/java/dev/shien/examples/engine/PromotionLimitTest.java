package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.Policies;
import dev.shien.domain.programme.PromotionLimit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A14: until when somebody follows. The first session is on 2024-07-23. */
class PromotionLimitTest {

    private static final PromotionLimit TENTH = PromotionLimit.until(LocalDate.of(2024, 7, 10));

    @Test
    void beforeFirstSessionTheDayBeforeItIsTheLast() {
        assertThat(promotedOn("2024-07-22T23:59", PromotionLimit.beforeFirstSession()))
                .isTrue();
        assertThat(promotedOn("2024-07-23T00:00", PromotionLimit.beforeFirstSession()))
                .isFalse();
    }

    @Test
    void untilDateThatDayIsTheLast() {
        assertThat(promotedOn("2024-07-10T23:59", TENTH)).isTrue();
        assertThat(promotedOn("2024-07-11T00:00", TENTH)).isFalse();
    }

    @Test
    void noLimitPromotesAfterTheLastSession() {
        assertThat(promotedOn("2024-12-01T10:00", PromotionLimit.none())).isTrue();
    }

    @Test
    void aDrawAfterTheLimitPromotesNobodyForThoseWhoWentSinceTheLock() {
        Scene scene = fiveApply(PromotionLimit.until(LocalDate.of(2024, 7, 3))).locked();
        ImmutableList.of("baker", "grocer", "florist")
                .forEach(name -> scene.withdraws(name).subject());

        scene.draw().subject();

        assertThat(scene.who(Stage.SELECTED)).containsExactly("miller", "brewer");
        assertThat(scene.who(Stage.WAITLISTED)).isEmpty();
        assertThat(scene.view().draws().changes().values())
                .allSatisfy(change -> assertThat(change.promotions()).isEmpty());
    }

    @Test
    void anExpiredOfferAfterTheLimitGoesToNobody() {
        Scene scene = fiveApply(TENTH).drawn().told();

        scene.at("2024-07-13T10:00").expireOffers().subject();

        assertThat(scene.who(Stage.OFFER_EXPIRED)).hasSize(4);
        assertThat(scene.who(Stage.WAITLISTED)).hasSize(1);
    }

    private static boolean promotedOn(String moment, PromotionLimit limit) {
        Scene scene = fiveApply(limit).drawn().told();
        String waits = scene.waiting("retail").get(0);
        scene.at(moment).withdraws(scene.seated("retail").get(0)).subject();
        return scene.stage(waits) == Stage.SELECTED;
    }

    private static Scene fiveApply(PromotionLimit limit) {
        return Scene.under(Policies.builder().promotion(limit).build())
                .apply(RETAIL, "baker", "grocer", "florist")
                .apply(MAKING, "miller", "brewer");
    }
}
