package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Optional;

/**
 * One criterion as the planner knows it: what is counted, how little of it is possible, what the search pays, and how it is
 * said.
 */
public abstract class Measure {

    /** How many thousandths a unit has. */
    static final long UNIT = ScoreTerm.UNIT;

    final Crowd crowd;
    final Criterion criterion;

    Measure(Crowd crowd, Criterion criterion) {
        this.crowd = crowd;
        this.criterion = criterion;
    }

    /** The measure of each criterion of the problem, in their order. */
    public static ImmutableList<Measure> all(Crowd crowd) {
        return crowd.problem().criteria().stream().map(c -> of(crowd, c)).collect(ImmutableList.toImmutableList());
    }

    private static Measure of(Crowd crowd, Criterion criterion) {
        if (criterion instanceof Alike alike) {
            return new DifferenceMeasure(crowd, alike, alike.attribute(), true);
        }
        if (criterion instanceof Spread spread) {
            return new DifferenceMeasure(crowd, spread, spread.attribute(), false);
        }
        if (criterion instanceof Balanced balanced) {
            return new BalanceMeasure(crowd, balanced);
        }
        if (criterion instanceof NobodyAlone alone) {
            return new AloneMeasure(crowd, alone);
        }
        if (criterion instanceof Apart apart) {
            return new ApartMeasure(crowd, apart);
        }
        if (criterion instanceof Together together) {
            return new TogetherMeasure(crowd, together);
        }
        if (criterion instanceof RoleInEveryGroup role) {
            return new RoleMeasure(crowd, role);
        }
        if (criterion instanceof LittleChange change) {
            return new ChangeMeasure(crowd, change);
        }
        return ofMeetings(crowd, criterion);
    }

    private static Measure ofMeetings(Crowd crowd, Criterion criterion) {
        if (criterion instanceof FewRepeats) {
            return new RepeatMeasure(crowd, criterion, 1);
        }
        if (criterion instanceof MostMeetings most) {
            return new RepeatMeasure(crowd, most, most.times());
        }
        if (criterion instanceof EveryoneMeets everyone) {
            return new EveryoneMeetsMeasure(crowd, everyone);
        }
        throw new IllegalArgumentException("Unknown criterion " + criterion);
    }

    /** The criterion. */
    public final Criterion criterion() {
        return criterion;
    }

    /** What is counted, in its unit. */
    public abstract Text counted();

    /** How much there is against the criterion over all rounds, in thousandths. */
    public abstract long amount(Rounds rounds);

    /** No seating of those who sit there, in as many groups, has a smaller amount. */
    public abstract long bound(Rounds rounds, Bounds bounds);

    /** Whether open rounds must have something against the criterion, whoever sits where. */
    public abstract boolean impossible(Rounds rounds, Bounds bounds);

    /** Whether it looks at how often two meet. */
    public boolean ofMeetings() {
        return false;
    }

    /** Where open rounds have something against the criterion; each is a full sentence. */
    public abstract ImmutableList<Reason> breaches(Rounds rounds);

    /** Adds what the search pays for it. */
    abstract void price(Pricing pricing, UnitPrice unit);

    /**
     * What it has to do with those who sit at a table.
     *
     * @param before the meetings of all earlier rounds
     */
    public abstract Optional<Reason> reason(int round, int[] members, Meetings before);

    /** A breach of the criterion in a round. */
    final Reason breach(int round, String ja, String en) {
        return Reason.of(
                criterion.code(),
                Text.of("第" + crowd.number(round) + "回: " + ja, "Round " + crowd.number(round) + ": " + en),
                "round",
                String.valueOf(crowd.number(round)));
    }
}
