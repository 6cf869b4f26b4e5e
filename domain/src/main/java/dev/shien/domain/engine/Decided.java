package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import java.util.Optional;
import java.util.function.Supplier;

/** What a handler has decided on a command: events to append, or a refusal. */
sealed interface Decided {

    /** Append these events. */
    record Events(String subject, ImmutableList<Object> events) implements Decided {}

    /** Append nothing. */
    record No(ImmutableList<Reason> reasons) implements Decided {}

    static Decided events(String subject, Object... events) {
        return new Events(subject, ImmutableList.copyOf(events));
    }

    static Decided events(String subject, Iterable<?> events) {
        return new Events(subject, ImmutableList.copyOf(events));
    }

    static Decided no(Reason reason) {
        return new No(ImmutableList.of(reason));
    }

    /** The refusal, or else what the supplier decides. */
    static Decided unless(Optional<Reason> refusal, Supplier<Decided> otherwise) {
        return refusal.map(Decided::no).orElseGet(otherwise);
    }
}
