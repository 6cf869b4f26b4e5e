package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which of several applications of one company counts (A11). Entering twice never raises the chance. */
public enum DuplicatePolicy {
    /** The last that is complete. */
    LAST_COMPLETE,
    /** The first that is complete. */
    FIRST_COMPLETE;

    /**
     * The application that counts; none while none is complete.
     *
     * @param applications all applications of one company in the order in which their forms came
     * @param complete whether an application is complete
     */
    public <T> Optional<T> counting(List<T> applications, Predicate<T> complete) {
        List<T> candidates = applications.stream().filter(complete).toList();
        List<T> inOrder =
                this == LAST_COMPLETE ? ImmutableList.copyOf(candidates).reverse() : candidates;
        return inOrder.stream().findFirst();
    }
}
