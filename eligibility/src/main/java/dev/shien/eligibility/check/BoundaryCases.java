package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Decider;
import dev.shien.eligibility.internal.PackModel;
import dev.shien.eligibility.pack.RulePack;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The boundary cases of a pack as data: every limit, one less and one more, on the first and the last day of every stretch
 * of days on which the limits stay the same, with the other facts so that the limit decides. Of those other facts every
 * class, word or interval that some value settles and with which the limit decides at all is there at least once (boundary value analysis; each choice
 * covered once rather than all combinations). A limit that decides nothing is there once.
 *
 * <p>At most {@code 6 n r} cases a stretch, where {@code n} is the number of limits on it and {@code r} the number of regions
 * of all facts, each at most 64 a fact; of the packs that are shipped some hundreds.
 */
public final class BoundaryCases {

    /** The last day of a stretch without an end. */
    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

    private BoundaryCases() {}

    /**
     * The cases of a pack, in the order of its days, facts and limits. All facts are known, from sources that count.
     *
     * @throws dev.shien.domain.json.InvalidDocument if the pack does not keep its budget of worlds
     */
    public static ImmutableList<PackCase> of(RulePack pack) {
        ImmutableList<DayModel> models =
                PackModel.of(pack).deciders().stream().map(Decider::model).collect(ImmutableList.toImmutableList());
        Set<PackCase> cases = new LinkedHashSet<>();
        for (int i = 0; i < models.size(); i++) {
            LocalDate end = i + 1 < models.size()
                    ? models.get(i + 1).on()
                    : pack.until()
                            .orElse(
                                    FAR.isAfter(models.get(i).on())
                                            ? FAR
                                            : models.get(i).on().plusDays(1));
            Boundaries boundaries = new Boundaries(new Stretch(models.get(i)));
            for (LocalDate day : ImmutableSet.of(models.get(i).on(), end.minusDays(1))) {
                Iterables.addAll(cases, boundaries.on(day));
            }
        }
        return ImmutableList.copyOf(cases);
    }
}
