package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.application.Stage;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SpareSeats;
import org.junit.jupiter.api.Test;

/** A1: what becomes of two seats for services, which nobody asks for, while one retailer and four makers have none. */
class SpareSeatsTest {

    @Test
    void proportionalToExcessGivesBothToTheMakers() {
        Scene scene = drawnUnder(SpareSeats.PROPORTIONAL_TO_EXCESS);

        assertThat(scene.seated("retail")).hasSize(2);
        assertThat(scene.seated("making")).hasSize(4);
    }

    @Test
    void inDeclaredOrderGivesOneToTheRetailerFirst() {
        Scene scene = drawnUnder(SpareSeats.IN_DECLARED_ORDER);

        assertThat(scene.seated("retail")).hasSize(3);
        assertThat(scene.seated("making")).hasSize(3);
    }

    @Test
    void openPoolDrawsBothAmongAll() {
        Scene scene = drawnUnder(SpareSeats.OPEN_POOL);

        assertThat(Scene.only(scene.view().draws().records().values()).selected())
                .extracting(Seat::seat)
                .containsExactly("retail", "retail", "making", "making", SeatPlan.OPEN, SeatPlan.OPEN);
    }

    @Test
    void stayLeavesBothEmpty() {
        Scene scene = drawnUnder(SpareSeats.STAY);

        assertThat(scene.who(Stage.SELECTED)).hasSize(4);
        assertThat(scene.who(Stage.WAITLISTED)).hasSize(5);
    }

    private static Scene drawnUnder(SpareSeats policy) {
        return Scene.of(Small.with(document -> withServices(document, policy)))
                .apply(RETAIL, "baker", "grocer", "florist")
                .apply(MAKING, "miller", "brewer", "weaver", "potter", "smith", "tailor")
                .drawn();
    }

    private static void withServices(ObjectNode document, SpareSeats policy) {
        document.put("capacity", 6);
        ObjectNode services = document.withArray("quotas").addObject();
        services.put("id", "services").put("target", 2);
        services.putObject("name").put("ja", "サービス枠").put("en", "Services");
        document.withObject("/membership/prefixes").put("M", "services");
        document.withObject("/policies").put("spareSeats", policy.name());
    }
}
