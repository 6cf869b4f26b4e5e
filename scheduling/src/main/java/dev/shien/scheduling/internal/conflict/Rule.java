package dev.shien.scheduling.internal.conflict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.SeatSentences;
import dev.shien.scheduling.internal.measure.Measure;

/** One thing that is asked of groups and that could be given up. */
sealed interface Rule {

    /** What is asked, as a full sentence. */
    Reason sentence();

    /** That the people of a round are seated, or sat as is given. */
    record OfRound(Round round, boolean given) implements Rule {

        @Override
        public Reason sentence() {
            int people = round.present().size();
            Text text = given
                    ? Text.of(
                            "第" + round.number() + "回のグループは決まっている。",
                            "The groups of round " + round.number() + " are given.")
                    : Text.of(
                            "第" + round.number() + "回の出席者は" + people + "名である。",
                            SeatSentences.people(people) + " present in round " + round.number() + ".");
            return Reason.of("workshop.rule.round", text, "round", String.valueOf(round.number()));
        }
    }

    /** That groups have their sizes. */
    record OfSize(Text text) implements Rule {

        @Override
        public Reason sentence() {
            return Reason.of("workshop.rule.size", text);
        }
    }

    /**
     * That groups stay as they are over a run, in which so many people are present in any round. Its rounds cannot be given up one
     * by one, because the sizes of its groups count whoever is present in any of them.
     */
    record OfRun(RoundRun run, int people) implements Rule {

        @Override
        public Reason sentence() {
            return SeatSentences.run(run, people);
        }
    }

    /** That a seat is given. */
    record OfSeat(FixedSeat seat) implements Rule {

        @Override
        public Reason sentence() {
            return Reason.of(
                    "workshop.rule.seat",
                    Text.of(
                            "第" + seat.round() + "回に" + seat.participant() + "はグループ" + seat.table() + "に座る。",
                            seat.participant() + " sits at table " + seat.table() + " in round " + seat.round() + "."),
                    ImmutableMap.of(
                            "participant",
                            seat.participant(),
                            "round",
                            String.valueOf(seat.round()),
                            "table",
                            String.valueOf(seat.table())));
        }
    }

    /** That a pair is kept apart or together. */
    record OfPair(ParticipantPair pair, boolean apart) implements Rule {

        @Override
        public Reason sentence() {
            String both = pair.one() + "と" + pair.other();
            Text text = apart
                    ? Text.of(both + "は同じグループにしない。", pair.one() + " and " + pair.other() + " do not sit together.")
                    : Text.of(both + "は同じグループにする。", pair.one() + " and " + pair.other() + " sit together.");
            return Reason.of(
                    apart ? "workshop.rule.apart" : "workshop.rule.together",
                    text,
                    ImmutableMap.of("one", pair.one(), "other", pair.other()));
        }
    }

    /** That there is nothing against a criterion. */
    record OfCriterion(Criterion criterion, Text counted) implements Rule {

        @Override
        public Reason sentence() {
            return Reason.of(
                    "workshop.rule.criterion",
                    Text.of(counted.ja() + ": 0", counted.en() + ": 0"),
                    "criterion",
                    criterion.code());
        }
    }

    /** All that is asked by a problem. */
    static ImmutableList<Rule> of(GroupProblem problem) {
        Crowd crowd = new Crowd(problem);
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (int[] rounds : crowd.runs()) {
            rules.add(crowd.run(rounds[0])
                    .<Rule>map(run -> new OfRun(run, crowd.presentInRun(rounds[0])))
                    .orElseGet(() -> new OfRound(crowd.round(rounds[0]), !crowd.open(rounds[0]))));
        }
        rules.add(new OfSize(SeatSentences.size(problem)));
        problem.seats().forEach(seat -> rules.add(new OfSeat(seat)));
        for (Measure measure : Measure.all(crowd)) {
            if (measure.criterion().weight().hard()) {
                rules.addAll(of(measure));
            }
        }
        return rules.build();
    }

    private static ImmutableList<? extends Rule> of(Measure measure) {
        if (measure.criterion() instanceof Apart apart) {
            return apart.pairs().stream().map(pair -> new OfPair(pair, true)).collect(ImmutableList.toImmutableList());
        }
        if (measure.criterion() instanceof Together together) {
            return together.pairs().stream()
                    .map(pair -> new OfPair(pair, false))
                    .collect(ImmutableList.toImmutableList());
        }
        return ImmutableList.of(new OfCriterion(measure.criterion(), measure.counted()));
    }

    /** Whether it says which rounds there are. */
    static boolean isOfRounds(Rule rule) {
        return rule instanceof OfRound || rule instanceof OfRun;
    }

    /**
     * Whether it can be given up without asking for more: rounds cannot where everybody must meet in the first of them, because
     * others would be the first then.
     */
    static boolean canBeGivenUp(Rule rule, GroupProblem problem) {
        return !isOfRounds(rule)
                || problem.criteria().stream()
                        .noneMatch(c -> c instanceof EveryoneMeets && c.weight().hard());
    }
}
