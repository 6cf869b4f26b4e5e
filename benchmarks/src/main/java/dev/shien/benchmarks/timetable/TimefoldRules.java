package dev.shien.benchmarks.timetable;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.PrecomputeFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

/**
 * The competition's rules and costs as streams: hard is what {@link CttCost} counts as violations, soft what it counts as cost. Periods
 * that are closed to a course are not among those of its lectures.
 */
public final class TimefoldRules implements ConstraintProvider {

    private static final int DAY = 5;
    private static final int ALONE = 2;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            conflicts(factory), rooms(factory), standing(factory), days(factory), alone(factory), stability(factory)
        };
    }

    private static Constraint conflicts(ConstraintFactory factory) {
        return factory.forEachUniquePair(TimefoldLecture.class, Joiners.equal(TimefoldLecture::period))
                .filter((one, other) -> one.of.conflicts(other.of))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("conflicts");
    }

    private static Constraint rooms(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        TimefoldLecture.class,
                        Joiners.equal(TimefoldLecture::period),
                        Joiners.equal(TimefoldLecture::room))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("rooms");
    }

    private static Constraint standing(ConstraintFactory factory) {
        return factory.forEach(TimefoldLecture.class)
                .filter(lecture -> lecture.standing() > 0)
                .penalize(HardSoftScore.ONE_SOFT, TimefoldLecture::standing)
                .asConstraint("standing");
    }

    private static Constraint days(ConstraintFactory factory) {
        return factory.forEach(TimefoldLecture.class)
                .groupBy(TimefoldLecture::of, ConstraintCollectors.countDistinct(TimefoldLecture::day))
                .filter((of, days) -> days < of.course.leastDays())
                .penalize(HardSoftScore.ofSoft(DAY), (of, days) -> of.course.leastDays() - days)
                .asConstraint("days");
    }

    private static Constraint alone(ConstraintFactory factory) {
        return factory.precompute(TimefoldRules::lectures)
                .filter((member, lecture) -> lecture.getPeriod() != null)
                .groupBy(
                        (member, lecture) -> member.curriculum(), (member, lecture) -> lecture.day(), new TimefoldDay())
                .filter((curriculum, day, alone) -> alone > 0)
                .penalize(HardSoftScore.ofSoft(ALONE), (curriculum, day, alone) -> alone)
                .asConstraint("alone");
    }

    /** The lectures of each course that is part of a curriculum, wherever they are. */
    private static BiConstraintStream<TimefoldMember, TimefoldLecture> lectures(PrecomputeFactory factory) {
        return factory.forEachUnfiltered(TimefoldMember.class)
                .join(TimefoldLecture.class, Joiners.equal(TimefoldMember::course, TimefoldLecture::of));
    }

    private static Constraint stability(ConstraintFactory factory) {
        return factory.forEach(TimefoldLecture.class)
                .groupBy(TimefoldLecture::of, ConstraintCollectors.countDistinct(TimefoldLecture::room))
                .filter((of, rooms) -> rooms > 1)
                .penalize(HardSoftScore.ONE_SOFT, (of, rooms) -> rooms - 1)
                .asConstraint("stability");
    }
}
