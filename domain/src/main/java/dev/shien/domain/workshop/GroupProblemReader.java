package dev.shien.domain.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.CriterionKind;
import dev.shien.domain.workshop.criterion.CriterionReader;
import java.util.Optional;
import java.util.function.Function;

/** Reads the document {@value #FORMAT}, described in {@code docs/group-problem-format.md}. */
public final class GroupProblemReader {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/group-problem/1";

    private final JsonCursor root;
    private final Once ids = new Once();
    private final AttributeReader attributes;

    private GroupProblemReader(JsonCursor root) {
        this.root = root;
        this.attributes = new AttributeReader(root);
    }

    /**
     * Reads a problem.
     *
     * @param source the document's name for messages
     * @throws dev.shien.domain.json.InvalidDocument with all that is wrong with the parts of the document
     * @throws IllegalArgumentException if the parts contradict each other; it names the element that does
     */
    public static GroupProblem read(String source, JsonNode root) {
        return JsonCursor.read(source, root, FORMAT, cursor -> new GroupProblemReader(cursor).problem())
                .build();
    }

    private GroupProblem.Builder problem() {
        ImmutableList<Participant> participants = some("participants", this::participant);
        Roll roll = new Roll(
                ids.knowsAll(root, "participants") && !participants.isEmpty()
                        ? Optional.of(participants.stream().map(Participant::id).collect(ImmutableSet.toImmutableSet()))
                        : Optional.empty());
        RoundReader rounds = new RoundReader(roll, attributes, participants);
        GroupProblem.Builder problem = GroupProblem.builder();
        problem.addAllParticipants(participants)
                .addAllRounds(some("rounds", rounds::round))
                .putAllAttributes(attributes.scales())
                .size(GroupSizeReader.any(root, "size"))
                .addAllRuns(list("runs", rounds::run));
        SeatReader seats = new SeatReader(roll, rounds.numbers(), root.isSound("rounds"));
        problem.addAllFixed(seats.groups(root, "fixed"))
                .addAllPrevious(seats.groups(root, "previous"))
                .addAllSeats(list("seats", seats::seat))
                .addAllCriteria(criteria(roll));
        root.noOtherFields();
        return problem;
    }

    private Participant participant(JsonCursor c) {
        Participant participant = new Participant(ids.check(c, "id", c.text("id")), attributes.values(c, "attributes"));
        c.noOtherFields();
        return participant;
    }

    private ImmutableList<Criterion> criteria(Roll roll) {
        boolean allNames = root.isSound("attributes") && root.isSound("participants") && root.isSound("rounds");
        KnownNames names = new KnownNames(roll, allNames ? Optional.of(attributes.names()) : Optional.empty());
        return list("criteria", new CriterionReader(ImmutableSet.copyOf(CriterionKind.values()), names)::read);
    }

    /** A list with at least one element. */
    private <T> ImmutableList<T> some(String field, Function<JsonCursor, T> reader) {
        ImmutableList<T> items = root.list(field, reader);
        if (items.isEmpty() && root.isSound(field)) {
            root.problem(field, "at least one element");
        }
        return items;
    }

    /** A list, empty if it is left out. */
    private <T> ImmutableList<T> list(String field, Function<JsonCursor, T> reader) {
        return root.has(field) ? root.list(field, reader) : ImmutableList.of();
    }
}
