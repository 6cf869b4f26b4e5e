package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;

/** What a programme's journal keeps of its draws. Each is a plain record that maps to JSON and back. */
public sealed interface SelectionEvent {

    /** Which draw it is about. */
    DrawId id();

    /**
     * A draw was locked.
     *
     * @param lock the lock, as published
     */
    record Locked(LockedDraw lock) implements SelectionEvent {
        @Override
        public DrawId id() {
            return lock.id();
        }
    }

    /**
     * A locked draw was held.
     *
     * @param record the record, as published
     */
    record Drawn(DrawRecord record) implements SelectionEvent {
        @Override
        public DrawId id() {
            return record.id();
        }
    }

    /**
     * Who is in changed after the draw.
     *
     * @param id which draw it is about
     * @param change what happened
     * @param promotions who moved up in consequence, with the reason
     */
    record StandingChanged(DrawId id, WaitlistEvent change, ImmutableList<Promotion> promotions)
            implements SelectionEvent {}
}
