package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Round;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.OpenRounds;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.SeatSentences;
import dev.shien.scheduling.internal.crowd.Sizing;
import dev.shien.scheduling.internal.measure.Measure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers "why not with that one": what it would cost to have two sit together by the exchange of two people that costs least.
 * It is a contrastive explanation (Miller 2019, "Explanation in artificial intelligence: insights from the social sciences"):
 * the plan is compared with the one that was asked for.
 */
public final class GroupExplainer {

    private final Crowd crowd;
    private final Layout layout;
    private final ImmutableList<Measure> measures;
    private final Rounds rounds;

    private GroupExplainer(GroupProblem problem, GroupAnswer answer) {
        this.crowd = new Crowd(problem);
        this.layout = new Layout(crowd, Sizing.even(crowd));
        this.measures = Measure.all(crowd);
        this.rounds = Rounds.of(crowd, answer.rounds());
    }

    /** An explainer of the answer to a problem. */
    public static GroupExplainer of(GroupProblem problem, GroupAnswer answer) {
        return new GroupExplainer(problem, answer);
    }

    /**
     * Why two do not sit together in a round: the exchange that would bring them together, then what would change in each term of
     * the score, then which rules would be broken. If they do sit together, or cannot, one sentence says so.
     *
     * @param round the number of the round
     * @throws IllegalArgumentException if there is no such round or participant
     */
    public ImmutableList<Reason> whyNot(int round, String one, String other) {
        int index = index(round);
        int a = person(one);
        int b = person(other);
        if (rounds.table(index, a) < 0 || rounds.table(index, b) < 0) {
            return ImmutableList.of(said("absent", one, other, "の少なくとも一方はこの回にいない。", " are not both in this round."));
        }
        if (rounds.together(index, a, b)) {
            return ImmutableList.of(said("together", one, other, "は同じグループにいる。", " do sit together."));
        }
        if (!crowd.open(index)) {
            return ImmutableList.of(SeatSentences.given());
        }
        return exchanges(index, a, b)
                .min(Comparator.comparingInt((Exchange e) -> e.broken().size()).thenComparingLong(Exchange::penalty))
                .map(this::reasons)
                .orElseGet(() -> ImmutableList.of(said(
                        "alone", one, other, "を同じグループにする席の交換はない。", " cannot sit together by an exchange of seats.")));
    }

    private int index(int round) {
        return IntStream.range(0, crowd.rounds())
                .filter(r -> crowd.number(r) == round)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown round " + round + ", known are "
                        + crowd.problem().rounds().stream().map(Round::number).toList()));
    }

    private int person(String id) {
        return IntStream.range(0, crowd.people())
                .filter(p -> crowd.id(p).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown participant '" + id + "'"));
    }

    private static Reason said(String code, String one, String other, String ja, String en) {
        return Reason.of(
                "workshop.why-not." + code,
                Text.of(one + "と" + other + ja, one + " and " + other + en),
                ImmutableMap.of("one", one, "other", other));
    }

    /** Two who change places, and the plan after that. */
    private record Exchange(String mover, String place, Rounds after, long penalty, ImmutableList<RuleCheck> broken) {}

    /** Either of the two takes the place of one who sits with the other. */
    private Stream<Exchange> exchanges(int round, int one, int other) {
        int[] run = layout.open().stream()
                .map(OpenRounds::rounds)
                .filter(open -> Arrays.stream(open).anyMatch(r -> r == round))
                .findFirst()
                .orElseThrow();
        return Stream.concat(exchanges(run, round, one, other), exchanges(run, round, other, one));
    }

    private Stream<Exchange> exchanges(int[] run, int round, int mover, int stays) {
        return Arrays.stream(rounds.tables(round)[rounds.table(round, stays)])
                .filter(place -> place != stays)
                .mapToObj(place -> exchange(mover, place, rounds.swapped(run, mover, place)));
    }

    private Exchange exchange(int mover, int place, Rounds after) {
        ImmutableList<RuleCheck> broken = RuleChecks.of(crowd, layout, measures, after).stream()
                .filter(rule -> !rule.kept())
                .collect(ImmutableList.toImmutableList());
        return new Exchange(crowd.id(mover), crowd.id(place), after, penalty(after), broken);
    }

    private long penalty(Rounds of) {
        return measures.stream()
                .mapToLong(measure -> measure.criterion().weight().points() * measure.amount(of))
                .sum();
    }

    private ImmutableList<Reason> reasons(Exchange exchange) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.add(cost(exchange));
        for (Measure measure : measures) {
            long before = measure.amount(rounds);
            long after = measure.amount(exchange.after());
            if (before != after && measure.criterion().weight().points() > 0) {
                reasons.add(change(measure, before, after));
            }
        }
        exchange.broken().forEach(rule -> reasons.addAll(rule.reasons()));
        return reasons.build();
    }

    private Reason cost(Exchange exchange) {
        String penalty = units(exchange.penalty() - penalty(rounds));
        String more = penalty.startsWith("-") ? penalty : "+" + penalty;
        return Reason.of(
                "workshop.why-not.exchange",
                Text.of(
                        "最も安いのは" + exchange.mover() + "と" + exchange.place() + "の席の交換で、減点は" + more + "になる。",
                        "The cheapest way is that " + exchange.mover() + " and " + exchange.place()
                                + " change places; the penalty changes by " + more + "."),
                ImmutableMap.of("mover", exchange.mover(), "place", exchange.place(), "penalty", more));
    }

    private static Reason change(Measure measure, long before, long after) {
        Text counted = measure.counted();
        return Reason.of(
                "workshop.why-not.term",
                Text.of(
                        counted.ja() + ": " + units(before) + " → " + units(after),
                        counted.en() + ": " + units(before) + " → " + units(after)),
                ImmutableMap.of("term", measure.criterion().code(), "before", units(before), "after", units(after)));
    }

    /** Thousandths as a decimal number, exactly. */
    private static String units(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
