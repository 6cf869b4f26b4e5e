package dev.shien.reporting.party;

/** Finds who stands behind an id. Implementations are immutable. */
@FunctionalInterface
public interface Directory {

    /** The company with this id; {@link Party#unknown} where there is none. */
    Party party(String id);
}
