package dev.shien.testkit.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.ClosureCost;
import dev.shien.domain.timetable.NoSeries;
import dev.shien.domain.timetable.SeriesAnswer;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesProblemReader;
import dev.shien.domain.timetable.SeriesProblemWriter;
import dev.shien.domain.timetable.SeriesReplanning;
import dev.shien.domain.timetable.SeriesWeights;
import dev.shien.domain.timetable.Timetabler;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of planning a series with every {@link Timetabler}: extend this class, give the timetabler, and run it with jqwik. */
public abstract class SeriesLaws {

    /** The timetabler under test. */
    protected abstract Timetabler timetabler();

    /** Law 1: a plan keeps all rules, fixed dates among them, and its certificate, skipped dates and changes are as it says. */
    @Property(tries = 100)
    public void planIsWhatItSays(@ForAll("anySeries") SeriesProblem problem) {
        plan(problem)
                .ifPresent(plan -> assertThat(SeriesCheck.faults(problem, plan)).isEmpty());
    }

    /** Law 2: there is a plan just where there is a series, and it is the best one, the earliest of those. */
    @Property(tries = 200)
    public void planIsTheBestSeries(@ForAll("tinySeries") SeriesProblem problem) {
        assertThat(plan(problem).map(plan -> plan.timetable().dates()))
                .isEqualTo(ExhaustiveSeries.best(problem, ExhaustiveSeries.all(problem)));
    }

    /** Law 3: the rules in conflict cannot all be kept, and without any one of them they can. */
    @Property(tries = 200)
    public void conflictCannotBeKeptAndNoneOfItIsSpared(@ForAll("tinySeries") SeriesProblem problem) {
        none(problem).ifPresent(none -> {
            ImmutableList<Reason> rules =
                    none.conflict().subList(1, none.conflict().size());
            assertThat(none.conflict().get(0).code()).isEqualTo("series.rule.sessions");
            assertThat(asked(problem, rules).canBeKept()).isFalse();
            for (Reason rule : rules) {
                ImmutableList<Reason> others =
                        rules.stream().filter(other -> !other.equals(rule)).collect(ImmutableList.toImmutableList());
                assertThat(asked(problem, others).canBeKept()).isTrue();
            }
        });
    }

    /** Law 4: every way out leads to a series, and one that can be had in part does not with less. */
    @Property(tries = 200)
    public void everyWayOutIsOneAndTheLeast(@ForAll("tinySeries") SeriesProblem problem) {
        none(problem)
                .ifPresent(none -> none.waysOut().forEach(way -> {
                    assertThat(SeriesDemands.of(problem).ease(way, 0).canBeKept())
                            .isTrue();
                    if (PARTIAL.contains(way.code())) {
                        assertThat(SeriesDemands.of(problem).ease(way, 1).canBeKept())
                                .isFalse();
                    }
                }));
    }

    /** Law 5: what a closure costs, and what all cost, is the difference to the best series without. */
    @Property(tries = 100)
    public void closureCostsTheDifference(@ForAll("tinySeries") SeriesProblem problem) {
        plan(problem).ifPresent(plan -> {
            long penalty = plan.timetable().certificate().penalty();
            for (ClosureCost cost : plan.closures()) {
                ImmutableList<LocalDate> without = best(problem.without(ImmutableSet.of(cost.closure())));
                assertThat(cost.penalty()).isEqualTo(penalty - SeriesRecount.penalty(problem, without));
                assertThat(cost.moves())
                        .extracting(move -> new SeriesDate(move.session(), move.from()))
                        .isEqualTo(otherDates(without, plan.timetable().dates()));
            }
            assertThat(plan.closures()).extracting(ClosureCost::closure).isEqualTo(ids(problem));
            assertThat(plan.closuresPenalty())
                    .isEqualTo(penalty
                            - SeriesRecount.penalty(problem, best(problem.without(ImmutableSet.copyOf(ids(problem))))));
        });
    }

    /** Law 6: why a session is not on a date is said as it is; what it would cost is the difference to the best series with it. */
    @Property(tries = 100)
    public void whyNotIsAsItIs(@ForAll("tinySeries") SeriesProblem problem, @ForAll @IntRange(max = 99) int choice) {
        plan(problem).ifPresent(plan -> {
            int number = 1 + choice % problem.sessions().size();
            ImmutableList<ImmutableList<LocalDate>> all = ExhaustiveSeries.all(problem);
            for (LocalDate date = problem.from().minusDays(2);
                    !date.isAfter(problem.to().plusDays(2));
                    date = date.plusDays(1)) {
                assertThat(outcome(timetabler().whyNot(problem, number, date)))
                        .isEqualTo(expected(problem, number, date, all));
            }
        });
    }

    /** Law 7: the same problem gives the same answer, byte for byte. */
    @Property(tries = 50)
    public void sameProblemGivesTheSameBytes(@ForAll("anySeries") SeriesProblem problem) {
        assertThat(CanonicalJson.string(Json.toTree(timetabler().plan(problem))))
                .isEqualTo(CanonicalJson.string(Json.toTree(timetabler().plan(problem))));
    }

    /** Law 8: an answer comes back from its canonical JSON. */
    @Property(tries = 50)
    public void answerComesBackFromItsJson(@ForAll("anySeries") SeriesProblem problem) {
        SeriesAnswer answer = timetabler().plan(problem);
        byte[] bytes = CanonicalJson.bytes(Json.toTree(answer));

        assertThat((Object) Json.fromTree(Json.parse("answer", bytes), answer.getClass()))
                .isEqualTo(answer);
    }

    /** Law 9: a problem comes back from its document. */
    @Property(tries = 50)
    public void problemComesBackFromItsDocument(@ForAll("anySeries") SeriesProblem problem) {
        byte[] bytes = CanonicalJson.bytes(SeriesProblemWriter.write(problem));

        assertThat(SeriesProblemReader.read("problem", Json.parse("problem", bytes)))
                .isEqualTo(problem);
    }

    /** Law 10: planned again on any day when nothing has changed, the series stays as it was announced. */
    @Property(tries = 100)
    public void seriesStaysWhereNothingChanges(
            @ForAll("newSeries") SeriesProblem problem, @ForAll @IntRange(max = 60) int days) {
        plan(problem).ifPresent(plan -> {
            SeriesProblem again = SeriesReplanning.of(
                    problem, plan.timetable(), problem.from().minusDays(3).plusDays(days));
            SeriesPlan anew = timetabler().plan(again).orThrow();

            assertThat(anew.timetable().dates()).isEqualTo(plan.timetable().dates());
            assertThat(anew.changes()).isEmpty();
        });
    }

    /** Law 11: where a change outweighs everything else, no series has fewer changes. */
    @Property(tries = 200)
    public void changesAreFewestWhereTheyOutweighAllElse(@ForAll("announcedSeries") SeriesProblem problem) {
        boolean outweighs = problem.weights().change() == SeriesWeights.GREATEST_CHANGE;
        plan(problem)
                .filter(plan -> outweighs)
                .ifPresent(plan -> assertThat(plan.changes())
                        .hasSize(ExhaustiveSeries.all(problem).stream()
                                .mapToInt(dates -> changes(problem, dates))
                                .min()
                                .orElseThrow()));
    }

    /** Law 12: of given dates every rule is said kept or broken as it is, and those of a plan are said what the plan says. */
    @Property(tries = 50)
    public void givenDatesAreSaidAsTheyAre(
            @ForAll("anySeries") SeriesProblem problem, @ForAll("days") ImmutableList<Integer> days) {
        ImmutableList<LocalDate> dates = days.stream()
                .limit(problem.sessions().size())
                .map(problem.from()::plusDays)
                .collect(ImmutableList.toImmutableList());

        assertThat(SeriesCheck.faults(problem, timetabler().check(problem, dates)))
                .isEmpty();
        plan(problem)
                .map(SeriesPlan::timetable)
                .filter(timetable -> timetable.certificate().feasible())
                .ifPresent(timetable -> assertThat(timetabler().check(problem, timetable.dates()))
                        .isEqualTo(timetable));
    }

    private static final ImmutableSet<String> PARTIAL = ImmutableSet.of(
            "series.way-out.sessions",
            "series.way-out.last-date",
            "series.way-out.first-date",
            "series.way-out.least-gap",
            "series.way-out.greatest-gap");

    private Optional<SeriesPlan> plan(SeriesProblem problem) {
        return timetabler().plan(problem) instanceof SeriesPlan plan ? Optional.of(plan) : Optional.empty();
    }

    private Optional<NoSeries> none(SeriesProblem problem) {
        return timetabler().plan(problem) instanceof NoSeries none ? Optional.of(none) : Optional.empty();
    }

    private static SeriesDemands asked(SeriesProblem problem, ImmutableList<Reason> rules) {
        SeriesDemands demands = SeriesDemands.none(problem);
        rules.forEach(demands::ask);
        return demands;
    }

    private static ImmutableList<LocalDate> best(SeriesProblem problem) {
        return ExhaustiveSeries.best(problem, ExhaustiveSeries.all(problem)).orElseThrow();
    }

    private static ImmutableList<SeriesDate> otherDates(ImmutableList<LocalDate> dates, ImmutableList<LocalDate> than) {
        ImmutableList.Builder<SeriesDate> others = ImmutableList.builder();
        for (int i = 0; i < dates.size(); i++) {
            if (!dates.get(i).equals(than.get(i))) {
                others.add(new SeriesDate(i + 1, dates.get(i)));
            }
        }
        return others.build();
    }

    private static int changes(SeriesProblem problem, ImmutableList<LocalDate> dates) {
        return (int) (SeriesRecount.amount(problem, dates, "series.changes") / ScoreTerm.UNIT);
    }

    private static ImmutableList<String> ids(SeriesProblem problem) {
        return problem.closures().stream().map(SeriesClosure::id).collect(ImmutableList.toImmutableList());
    }

    /** What the last reason says: nothing, that the date is forbidden by itself, or what it leads to. */
    private static String outcome(ImmutableList<Reason> reasons) {
        if (reasons.isEmpty()) {
            return "planned";
        }
        Reason last = reasons.get(reasons.size() - 1);
        return switch (last.code()) {
            case "series.date.never" -> "never";
            case "series.date.as-good" -> "0 more";
            case "series.date.dearer" -> last.arguments().get("penalty") + " more";
            default -> "forbidden";
        };
    }

    private static String expected(
            SeriesProblem problem, int number, LocalDate date, ImmutableList<ImmutableList<LocalDate>> all) {
        ImmutableList<LocalDate> best = ExhaustiveSeries.best(problem, all).orElseThrow();
        if (best.get(number - 1).equals(date)) {
            return "planned";
        }
        if (!SeriesDemands.of(problem).dates(number).contains(date)) {
            return "forbidden";
        }
        return ExhaustiveSeries.best(
                        problem,
                        all.stream()
                                .filter(dates -> dates.get(number - 1).equals(date))
                                .collect(ImmutableList.toImmutableList()))
                .map(dates -> SeriesRecount.penalty(problem, dates) - SeriesRecount.penalty(problem, best) + " more")
                .orElse("never");
    }

    /** Series of every shape. */
    @Provide
    protected Arbitrary<SeriesProblem> anySeries() {
        return SeriesProblems.any();
    }

    /** Series so small that everything can be tried, announced before or not. */
    @Provide
    protected Arbitrary<SeriesProblem> tinySeries() {
        return Arbitraries.oneOf(ImmutableList.of(SeriesProblems.tiny(), SeriesProblems.tinyAnnounced()));
    }

    /** Small series that were announced before. */
    @Provide
    protected Arbitrary<SeriesProblem> announcedSeries() {
        return SeriesProblems.tinyAnnounced();
    }

    /** Small series that were not announced before. */
    @Provide
    protected Arbitrary<SeriesProblem> newSeries() {
        return SeriesProblems.tiny();
    }

    /** Days from the first date of a series on, in any order. */
    @Provide
    protected Arbitrary<ImmutableList<Integer>> days() {
        return Arbitraries.integers().between(-5, 360).list().ofSize(12).map(ImmutableList::copyOf);
    }
}
