package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.Monotone;
import dev.shien.eligibility.internal.Axis;
import dev.shien.eligibility.rule.FactSpec;

/** Proves, or refutes, what a pack promises of a fact of which fewer or more is better: region by region, in all worlds. */
final class MonotoneCheck {

    private final Subject subject;

    private MonotoneCheck(Subject subject) {
        this.subject = subject;
    }

    static void check(Subject subject, ImmutableList<Stretch> stretches) {
        MonotoneCheck check = new MonotoneCheck(subject);
        for (FactSpec fact : subject.pack().facts().values()) {
            fact.monotone()
                    .filter(better -> stretches.stream().anyMatch(stretch -> check.isBroken(stretch, fact, better)))
                    .ifPresent(better -> subject.found(
                            LintCode.NOT_MONOTONE, Paths.part("facts", "name", fact.name()) + ".monotone"));
        }
    }

    private boolean isBroken(Stretch stretch, FactSpec fact, Monotone better) {
        ImmutableList<Axis> axes = stretch.model().axes();
        byte[] verdicts = stretch.all(subject.pack().requirements(), ImmutableMap.of());
        int width = verdicts.length;
        for (Axis axis : axes) {
            int block = width;
            width /= axis.size();
            if (axis.fact().equals(fact)) {
                return isBroken(verdicts, block, width, better);
            }
        }
        return false;
    }

    /**
     * Compares each world with the one in which the number lies in the next region and nothing else differs.
     *
     * @param block how many worlds there are from one value of the facts before it to the next
     * @param width how many there are from one region to the next
     */
    private static boolean isBroken(byte[] verdicts, int block, int width, Monotone better) {
        for (int i = 0; i + width < verdicts.length; i++) {
            boolean hasNext = i % block + width < block;
            int change = hasNext ? verdicts[i + width] - verdicts[i] : 0;
            if (better == Monotone.FEWER_IS_BETTER ? change > 0 : change < 0) {
                return true;
            }
        }
        return false;
    }
}
