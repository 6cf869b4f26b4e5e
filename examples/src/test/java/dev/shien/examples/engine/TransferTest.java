package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.Policies;
import dev.shien.domain.selection.Transfer;
import org.junit.jupiter.api.Test;

/** A13: who follows a retailer when no retailer waits. */
class TransferTest {

    @Test
    void sameQuotaThenAcrossLetsAMakerFollow() {
        Scene scene = retailerGoes(Transfer.SAME_QUOTA_THEN_ACROSS);

        assertThat(scene.seated("retail")).hasSize(1);
        assertThat(scene.seated("making")).hasSize(3);
        assertThat(scene.who(Stage.WAITLISTED)).isEmpty();
    }

    @Test
    void sameQuotaOnlyLeavesThePlaceFree() {
        Scene scene = retailerGoes(Transfer.SAME_QUOTA_ONLY);

        assertThat(scene.seated("retail")).hasSize(1);
        assertThat(scene.seated("making")).hasSize(2);
        assertThat(scene.who(Stage.WAITLISTED)).hasSize(1);
    }

    private static Scene retailerGoes(Transfer policy) {
        Scene scene = Scene.under(Policies.builder().waitlist(policy).build())
                .apply(RETAIL, "baker", "grocer")
                .apply(MAKING, "miller", "brewer", "weaver")
                .drawn()
                .told();
        scene.withdraws("baker").subject();
        return scene;
    }
}
