package dev.shien.domain.workshop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.workshop.criterion.Criterion;
import java.util.Optional;
import org.immutables.value.Value;

/** Whom to put into groups in which rounds, what must hold, and what makes groups good. */
@Value.Immutable
@JsonSerialize(as = ImmutableGroupProblem.class)
@JsonDeserialize(as = ImmutableGroupProblem.class)
public interface GroupProblem {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Everybody who takes part in any round, each id once. */
    ImmutableList<Participant> participants();

    /** The rounds in the order in which they are held. */
    ImmutableList<Round> rounds();

    /**
     * Which values attributes and situations can have, by name. What is not declared here may have values of any kind; but
     * nobody may be looked at for an attribute that is not declared and that nobody has.
     */
    ImmutableMap<String, AttributeScale> attributes();

    /** How many groups there are and how large they are. */
    GroupSizes size();

    /** The runs of rounds over which groups stay as they are; no round is in two of them. */
    ImmutableList<RoundRun> runs();

    /** Rounds whose groups are given. Who sits in none of them does not take part in that round. */
    ImmutableList<FixedRound> fixed();

    /** Seats that are given, in other rounds. */
    ImmutableList<FixedSeat> seats();

    /** The plan that held before, if there was one: the search begins from it. */
    ImmutableList<FixedRound> previous();

    /** What makes groups good. */
    ImmutableList<Criterion> criteria();

    /** What a participant is like in a round: the situation, else the attribute, else nothing is known. */
    default Optional<AttributeValue> value(Round round, Participant participant, String name) {
        AttributeValue situation = round.situations()
                .getOrDefault(participant.id(), ImmutableMap.of())
                .get(name);
        return Optional.ofNullable(situation == null ? participant.attributes().get(name) : situation);
    }

    /** Refuses what contradicts itself; see {@link GroupProblemCheck}. */
    @Value.Check
    default void check() {
        GroupProblemCheck.check(this);
    }

    /** Builds a problem. */
    final class Builder extends ImmutableGroupProblem.Builder {
        Builder() {}
    }
}
