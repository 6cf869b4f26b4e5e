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
    void before_first_session_the_day_before_it_is_the_last() {
        assertThat(promotedOn("2024-07-22T23:59", PromotionLimit.beforeFirstSession()))
                .isTrue();
        assertThat(promotedOn("2024-07-23T00:00", PromotionLimit.beforeFirstSession()))
                .isFalse();
    }

    @Test
    void until_date_that_day_is_the_last() {
        assertThat(promotedOn("2024-07-10T23:59", TENTH)).isTrue();
        assertThat(promotedOn("2024-07-11T00:00", TENTH)).isFalse();
    }

    @Test
    void no_limit_promotes_after_the_last_session() {
        assertThat(promotedOn("2024-12-01T10:00", PromotionLimit.none())).isTrue();
    }

    @Test
    void a_draw_after_the_limit_promotes_nobody_for_those_who_went_since_the_lock() {
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
    void an_expired_offer_after_the_limit_goes_to_nobody() {
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
