package dev.shien.domain.programme;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.ValueStyle;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import java.util.Optional;
import org.immutables.value.Value;

/** One of the visits that every company receives (requirements R46-R50). */
@Value.Immutable
@ValueStyle
@JsonSerialize(as = ImmutableProgrammePhase.class)
@JsonPropertyOrder({
    "number",
    "name",
    "timing",
    "window",
    "minutes",
    "leastGapDays",
    "modes",
    "required",
    "policy",
    "workItems",
    "endStates"
})
public interface ProgrammePhase {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The number by which people know it, from 1; visits take place in the order of the numbers. */
    int number();

    /** Its name for people. */
    Text name();

    /** When it takes place, in words (支援時期); the window decides. */
    Optional<Text> timing();

    /** When it takes place. */
    PhaseWindow window();

    /** How long a visit takes. */
    int minutes();

    /** How many days after the visit before it this one is at the earliest; at least 1. */
    @Value.Default
    default int leastGapDays() {
        return 1;
    }

    /** How it may take place; at least one. */
    ImmutableSet<VisitMode> modes();

    /** Whether companies have to receive it. */
    @Value.Default
    default boolean required() {
        return true;
    }

    /** What the visit is for (支援方針). */
    Text policy();

    /** What the expert does (専門家の作業), in order. */
    ImmutableList<Text> workItems();

    /** What should hold afterwards (終了後の状態), in order. */
    ImmutableList<Text> endStates();

    /** The phase as the planner of visits takes it. */
    default VisitPhase planned() {
        return VisitPhase.builder()
                .number(number())
                .name(name())
                .window(window())
                .minutes(minutes())
                .addAllModes(modes())
                .leastGapDays(leastGapDays())
                .build();
    }

    /** Builds a phase. */
    final class Builder extends ImmutableProgrammePhase.Builder {
        Builder() {}
    }
}
