package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.eligibility.LevelAnswers;
import dev.shien.domain.situation.SituationNote;
import dev.shien.domain.situation.SituationSource;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.AttributeValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of the situations of companies on a day: the last of what was answered when the level was checked and of what
 * was noted since. Of one day the notes count rather than the answers, and of several notes the last.
 */
final class Situations {

    private final ImmutableMap<String, ImmutableList<SituationNote>> notes;

    private Situations(ImmutableMap<String, ImmutableList<SituationNote>> notes) {
        this.notes = notes;
    }

    /**
     * All that is known of some applications.
     *
     * @param scales the situations that the programme declares
     * @param noted what was noted, by application, in the order of the journal
     */
    static Situations of(
            ImmutableMap<String, AttributeScale> scales,
            ImmutableList<Application> applications,
            ImmutableMap<ApplicationId, ImmutableList<SituationNote>> noted) {
        ImmutableMap.Builder<String, ImmutableList<SituationNote>> notes = ImmutableMap.builder();
        for (Application application : applications) {
            Stream<SituationNote> answered = application.levelAnswers().stream().flatMap(call -> answers(scales, call));
            notes.put(
                    application.id().value(),
                    Stream.concat(answered, noted.getOrDefault(application.id(), ImmutableList.of()).stream())
                            .sorted(Comparator.comparing(SituationNote::on))
                            .collect(ImmutableList.toImmutableList()));
        }
        return new Situations(notes.buildOrThrow());
    }

    /** The answers of a call to what is a situation; those that are no value of its scale are left out. */
    private static Stream<SituationNote> answers(ImmutableMap<String, AttributeScale> scales, LevelAnswers call) {
        return scales.entrySet().stream()
                .flatMap(scale -> Optional.ofNullable(call.answers().get(scale.getKey()))
                        .flatMap(text -> SituationText.read(scale.getValue(), text))
                        .map(value ->
                                new SituationNote(call.date(), SituationSource.LEVEL_CHECK, scale.getKey(), value))
                        .stream());
    }

    /**
     * What counts for a session, by application and name. What was seen on the day of the session itself does not count:
     * its groups are announced before. So what is seen later changes nothing in the problem of sessions that were held.
     */
    ImmutableMap<String, ImmutableMap<String, AttributeValue>> before(LocalDate session) {
        ImmutableMap.Builder<String, ImmutableMap<String, AttributeValue>> known = ImmutableMap.builder();
        notes.forEach((id, all) -> {
            ImmutableMap<String, AttributeValue> latest = latest(all, session);
            if (!latest.isEmpty()) {
                known.put(id, latest);
            }
        });
        return known.buildOrThrow();
    }

    private static ImmutableMap<String, AttributeValue> latest(ImmutableList<SituationNote> all, LocalDate session) {
        Map<String, AttributeValue> latest = new LinkedHashMap<>();
        all.stream().filter(note -> note.on().isBefore(session)).forEach(note -> latest.put(note.name(), note.value()));
        return ImmutableMap.copyOf(latest);
    }
}
