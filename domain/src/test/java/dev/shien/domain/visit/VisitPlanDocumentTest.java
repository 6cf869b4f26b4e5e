package dev.shien.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class VisitPlanDocumentTest {

    private static final LocalDateTime START = LocalDateTime.parse("2024-07-08T13:00");
    private static final Reason NOTE = Reason.of("visit.note.x", Text.of("注", "A note."));

    private static final VisitPlan PLAN = new VisitPlan(
            ZoneId.of("Asia/Tokyo"),
            ImmutableList.of(
                    new Visit("c1", 1, "e1", START, START.plusHours(2), VisitMode.ON_SITE),
                    new Visit(
                            "c1", 2, "e1", START.plusDays(9), START.plusDays(9).plusHours(2), VisitMode.ONLINE)),
            ImmutableList.of(new UnplacedVisit("c2", 1, ImmutableList.of(NOTE), ImmutableList.of(NOTE))),
            ImmutableList.of(NOTE),
            Certificate.of(ImmutableList.of(), ImmutableList.of(), 0));

    private static EarlierVisits read(ObjectNode document) {
        return VisitPlanDocument.read("plan.json", Json.parse("plan.json", document.toString()));
    }

    @Test
    void visitsComeBackFromTheDocumentOfTheirPlan() {
        assertThat(read(VisitPlanDocument.of(PLAN))).isEqualTo(EarlierVisits.of(PLAN));
    }

    @Test
    void documentOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> read(VisitPlanDocument.of(PLAN).put("format", "shien/visit-plan/2")))
                .hasMessage("plan.json: $.format: was string \"shien/visit-plan/2\", expected \"shien/visit-plan/1\"");
    }

    @Test
    void visitThatStandsTwiceIsRefused() {
        ObjectNode twice = VisitPlanDocument.of(PLAN);
        ((ObjectNode) twice.at("/visits/1")).put("phase", 1);

        assertThatThrownBy(() -> read(twice))
                .hasMessageContaining("$.visits[1]: was object")
                .hasMessageEndingWith("expected another visit than at $.visits[0]");
    }

    @Test
    void fieldThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> read(VisitPlanDocument.of(PLAN).put("colour", 1)))
                .hasMessage(
                        "plan.json: $.colour: was number 1, expected no such field; known here are certificate, format,"
                                + " notes, unplaced, visits, zone");
    }
}
