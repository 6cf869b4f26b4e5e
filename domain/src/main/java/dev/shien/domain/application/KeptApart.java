package dev.shien.domain.application;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.SameCompany;
import java.util.Optional;

/** Which participants asked not to sit with which others, such as competitors (ambiguity A24). */
public final class KeptApart {

    /** The answer of the form that names the companies, by receipt number or name, separated by commas or semicolons. */
    public static final String QUESTION = "apart";

    private KeptApart() {}

    /**
     * Two participants who must not sit together.
     *
     * @param one who asked
     * @param other whom it was asked of
     */
    public record Pair(ApplicationId one, ApplicationId other) {}

    /** All pairs; a name that none of the participants has is passed over. */
    public static ImmutableList<Pair> pairs(Iterable<Application> participants) {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (Application one : participants) {
            for (String name : named(one)) {
                for (Application other : participants) {
                    if (!other.id().equals(one.id()) && isNamed(other, name)) {
                        pairs.add(new Pair(one.id(), other.id()));
                    }
                }
            }
        }
        return pairs.build();
    }

    private static ImmutableList<String> named(Application application) {
        Optional<String> answer = application.applicant().flatMap(a -> a.answer(QUESTION));
        return answer.map(text -> ImmutableList.copyOf(Splitter.onPattern("[,、;]")
                        .trimResults()
                        .omitEmptyStrings()
                        .split(text)))
                .orElse(ImmutableList.of());
    }

    private static boolean isNamed(Application application, String named) {
        return application.receipt().equals(named)
                || application
                        .applicant()
                        .filter(a -> SameCompany.isNamed(a, named))
                        .isPresent();
    }
}
