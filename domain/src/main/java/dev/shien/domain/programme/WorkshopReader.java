package dev.shien.domain.programme;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.GroupSizeReader;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.CriterionReader;
import java.util.Optional;
import java.util.Set;

/** Reads the settings of the workshops. */
final class WorkshopReader {

    private static final int GREATEST_ROUND = 100_000;

    private final Optional<ImmutableSet<Integer>> rounds;
    private final Optional<ImmutableSet<String>> questions;
    private int lastRound;

    private WorkshopReader(Optional<ImmutableSet<Integer>> rounds, Optional<ImmutableSet<String>> questions) {
        this.rounds = rounds;
        this.questions = questions;
    }

    /** The settings, if there are any. Rounds and questions of the form are absent if they could not all be read. */
    static Optional<WorkshopSettings> read(
            JsonCursor root, Optional<ImmutableSet<Integer>> rounds, Optional<ImmutableSet<String>> questions) {
        boolean given = root.has("workshop");
        if (given && rounds.filter(Set::isEmpty).isPresent()) {
            root.problem("workshop", "nothing, as no session has a WORKSHOP part");
        }
        rounds.filter(r -> !given && !r.isEmpty())
                .ifPresent(r -> root.problem("workshop", "settings, as sessions " + r + " have a WORKSHOP part"));
        return root.optionalObject("workshop").map(new WorkshopReader(rounds, questions)::settings);
    }

    private WorkshopSettings settings(JsonCursor c) {
        ImmutableMap<String, AttributeScale> situations = SituationReader.read(c, questions);
        CriterionReader criteria = new CriterionReader(
                QuestionNames.KINDS,
                new QuestionNames(questions, c.isSound("situations") ? Optional.of(situations) : Optional.empty()));
        WorkshopSettings settings = new WorkshopSettings(
                GroupSizeReader.range(c.object("groupSize")),
                Reading.list(c, "fixedRuns", this::run),
                situations,
                Reading.list(c, "criteria", criteria::read),
                c.flag("competitorsApart", true),
                Reading.texts(c, "aims"),
                Reading.texts(c, "steps"));
        return Reading.closed(c, settings);
    }

    private RoundRun run(JsonCursor c) {
        int from = c.integer("from", lastRound + 1, GREATEST_ROUND);
        int to = c.integer("to", from, GREATEST_ROUND);
        lastRound = Math.max(lastRound, to);
        requireRound(c, "from", from);
        requireRound(c, "to", to);
        return Reading.closed(c, new RoundRun(from, to));
    }

    private void requireRound(JsonCursor c, String field, int round) {
        if (c.isSound(field) && rounds.filter(r -> !r.contains(round)).isPresent()) {
            c.problem(field, "the number of a session with a WORKSHOP part; known are " + rounds.orElseThrow());
        }
    }
}
