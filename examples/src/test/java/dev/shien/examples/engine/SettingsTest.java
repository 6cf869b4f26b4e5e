package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.workshop.Group;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A2, A19, A24: choices that are no switch of their own, but a setting of quotas, visits or workshops. */
class SettingsTest {

    private static final String INN = "75";

    @Test
    void membershipOtherwiseGivesAnUnlistedIndustryAQuota() {
        Scene scene = Scene.of(Small.with(
                        document -> document.withObject("/membership").put("otherwise", "making")))
                .apply(INN, "innkeeper")
                .locked();

        assertThat(scene.seated("making")).containsExactly("innkeeper");
    }

    @Test
    void withoutMembershipOtherwiseAnUnlistedIndustryHasNone() {
        Scene scene =
                Scene.begin().apply(INN, "innkeeper").apply(RETAIL, "baker").locked();

        assertThat(scene.stage("innkeeper")).isEqualTo(Stage.UNDETERMINED);
    }

    @Test
    void theWindowOfAVisitMovesWithTheSessionThatItFollows() {
        assertThat(secondVisit(document -> {})).isAfter(LocalDate.of(2024, 8, 6));
        assertThat(secondVisit(document -> ((ObjectNode) document.at("/visits/phases/1/window/from"))
                        .put("session", 1)
                        .put("plusDays", 18)))
                .isAfter(LocalDate.of(2024, 8, 9));
    }

    @Test
    void competitorsApartSeatsApartWhoeverAsksForIt() {
        assertThat(groupsOfTwoWhere(true)).noneMatch(g -> g.containsAll(ImmutableSet.of("baker", "grocer")));
    }

    @Test
    void withoutCompetitorsApartNobodyIsAsked() {
        assertThat(groupsOfTwoWhere(false)).anyMatch(g -> g.containsAll(ImmutableSet.of("baker", "grocer")));
    }

    @Test
    void aFixedRunKeepsTheGroupsOfTheFirstWorkshopForTheSecond() {
        assertThat(rounds(Small.with(document -> document.withObject("/workshop")
                        .putArray("fixedRuns")
                        .addObject()
                        .put("from", 1)
                        .put("to", 2))))
                .hasSize(1);
    }

    @Test
    void withoutAFixedRunGroupsAreFormedAnew() {
        assertThat(rounds(Small.programme())).hasSize(2);
    }

    private static LocalDate secondVisit(Consumer<ObjectNode> change) {
        Scene scene =
                Scene.of(Small.with(change)).apply(RETAIL, "baker").locked().told();
        scene.confirm("baker").planVisits(Experts.everyDay("expert-1")).subject();
        return scene.view().visits().orElseThrow().visits().stream()
                .filter(v -> v.phase() == 2)
                .map(Visit::date)
                .findFirst()
                .orElseThrow();
    }

    /** The groups of both workshops, where the wish to sit with one's like would bring the two retailers together. */
    private static ImmutableList<ImmutableSet<String>> groupsOfTwoWhere(boolean apart) {
        Scene scene = Scene.of(Small.with(document -> document.withObject("/workshop")
                .put("competitorsApart", apart)
                .putArray("criteria")
                .addObject()
                .put("criterion", "ALIKE")
                .put("attribute", "quota")
                .put("weight", 1)));
        scene.applies(
                "baker",
                Companies.inTokyo("baker")
                        .industry(JsicCode.of(RETAIL))
                        .putAnswer("apart", "株式会社grocer")
                        .build());
        scene.apply(RETAIL, "grocer").apply(MAKING, "miller", "brewer").locked().told();
        scene.confirm("baker", "grocer", "miller", "brewer").planGroups().subject();
        return scene.view().groups().orElseThrow().rounds().stream()
                .flatMap(round -> round.groups().stream())
                .map(Group::members)
                .collect(ImmutableList.toImmutableList());
    }

    /** The ways in which four participants sit, one for all workshops or one for each. */
    private static ImmutableSet<ImmutableSet<ImmutableSet<String>>> rounds(Programme programme) {
        Scene scene = Scene.of(programme)
                .apply(RETAIL, "baker", "grocer")
                .apply(MAKING, "miller", "brewer")
                .locked()
                .told();
        scene.confirm("baker", "grocer", "miller", "brewer").planGroups().subject();
        return scene.view().groups().orElseThrow().rounds().stream()
                .map(round -> round.groups().stream().map(Group::members).collect(ImmutableSet.toImmutableSet()))
                .collect(ImmutableSet.toImmutableSet());
    }
}
