package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.programme.FirstVisit;
import dev.shien.domain.programme.Policies;
import dev.shien.domain.visit.Visit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A20: from when on a company may be visited. It is selected on 2024-07-04. */
class FirstVisitTest {

    @Test
    void afterConfirmedNobodyIsVisitedWhoseConsentsAreAwaited() {
        Scene scene = told(FirstVisit.AFTER_CONFIRMED);

        assertThat(Scene.codes(scene.planVisits(Experts.everyDay("expert-1")))).containsExactly("engine.nothing-to-do");
    }

    @Test
    void afterConfirmedTheFirstVisitIsAfterTheDayOfTheConfirmation() {
        Scene scene = told(FirstVisit.AFTER_CONFIRMED);
        scene.at("2024-07-10T10:00").confirm("baker").planVisits(Experts.everyDay("expert-1"));

        assertThat(firstVisit(scene)).isAfter(LocalDate.of(2024, 7, 10));
    }

    @Test
    void afterSelectedACompanyIsVisitedWhoseConsentsAreAwaited() {
        Scene scene = told(FirstVisit.AFTER_SELECTED);

        scene.planVisits(Experts.everyDay("expert-1")).subject();

        assertThat(firstVisit(scene)).isAfter(LocalDate.of(2024, 7, 4));
    }

    private static Scene told(FirstVisit policy) {
        return Scene.under(Policies.builder().firstVisit(policy).build())
                .apply(RETAIL, "baker")
                .locked()
                .told();
    }

    private static LocalDate firstVisit(Scene scene) {
        return scene.view().visits().orElseThrow().visits().stream()
                .map(Visit::date)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
