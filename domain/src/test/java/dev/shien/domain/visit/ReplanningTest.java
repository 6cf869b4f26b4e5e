package dev.shien.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What has happened stays, what was announced is known, the rest is free. */
class ReplanningTest {

    private static final VisitProblem PROBLEM = frame().build();
    private static final LocalDateTime NOW = LocalDateTime.parse("2024-07-08T13:00");
    private static final LocalDate UNTIL = LocalDate.parse("2024-08-31");

    private static VisitProblem.Builder frame() {
        return VisitDocuments.read(VisitDocuments.full()).frame();
    }

    private static Visit visit(String company, int phase, String expert, String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        return new Visit(company, phase, expert, from, from.plusHours(2), VisitMode.ONLINE);
    }

    private static EarlierVisits earlier(Visit... visits) {
        return new EarlierVisits(ZoneId.of("Asia/Tokyo"), ImmutableList.copyOf(visits));
    }

    private static VisitProblem again(Visit... visits) {
        return Replanning.of(PROBLEM, earlier(visits), NOW, UNTIL);
    }

    @Test
    void visitThatHasStartedByNowIsGivenAndALaterOneIsNot() {
        Visit begun = visit("c1", 1, "e1", "2024-07-08T13:00");
        Visit later = visit("c2", 1, "e1", "2024-07-08T13:01");

        VisitProblem again = again(begun, later);

        assertThat(again.given()).containsExactly(begun);
        assertThat(again.previous()).containsExactly(begun, later);
        assertThat(again.now()).hasValue(NOW);
        assertThat(again.announcedUntil()).hasValue(UNTIL);
    }

    @Test
    void pinCountsMoreThanWhatThePlanSaid() {
        Visit pin = visit("c1", 1, "e2", "2024-07-09T10:00");
        VisitProblem pinned = PROBLEM.frame().addPins(pin).build();

        VisitProblem again = Replanning.of(pinned, earlier(visit("c1", 1, "e1", "2024-07-08T10:00")), NOW, UNTIL);

        assertThat(again.given()).containsExactly(pin);
    }

    @Test
    void visitsOfWhatTheProblemDoesNotKnowAreLeftOut() {
        Visit known = visit("c1", 1, "e1", "2024-07-12T10:00");
        Visit company = visit("c9", 1, "e1", "2024-07-12T13:00");
        Visit phase = visit("c1", 4, "e1", "2024-12-12T13:00");

        assertThat(again(known, company, phase).previous()).containsExactly(known);
        assertThat(Replanning.leftOut(PROBLEM, earlier(known, company, phase))).containsExactly(company, phase);
    }

    @Test
    void expertMayHaveLeftSinceButNotOneWhoseVisitHasHappened() {
        assertThat(again(visit("c1", 1, "e9", "2024-07-12T10:00")).previous()).hasSize(1);
        assertThatThrownBy(() -> again(visit("c1", 1, "e9", "2024-07-05T10:00")))
                .hasMessage(
                        "Visit 1 of 'c1' has happened, made by 'e9', expected this expert among the experts, if only"
                                + " without calendar");
    }

    @Test
    void planOfAnotherZoneIsRefused() {
        EarlierVisits utc = new EarlierVisits(ZoneId.of("UTC"), ImmutableList.of());

        assertThatThrownBy(() -> Replanning.of(PROBLEM, utc, NOW, UNTIL))
                .hasMessage("Expected an earlier plan in the zone Asia/Tokyo of the problem, was one in UTC");
    }
}
