package dev.shien.examples.draw;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.PlannedDraw;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.intake.Form;
import dev.shien.lottery.QuotaLottery;
import dev.shien.lottery.entropy.SourceReading;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Draws among forms, with all that is still open taken as confirmed. */
public final class PlainDraw {

    private final Programme programme;
    private final Call call;
    private final PlannedDraw planned;
    private final Consumer<String> notes;

    private PlainDraw(Programme programme, Call call, PlannedDraw planned, Consumer<String> notes) {
        this.programme = programme;
        this.call = call;
        this.planned = planned;
        this.notes = notes;
    }

    /**
     * One of a programme's draws.
     *
     * @param id which one; the first unless given
     * @param notes is told who stays out, and whether there are seats for all
     * @throws BadInput if the programme has no such draw
     */
    public static PlainDraw of(Programme programme, @Nullable String id, Consumer<String> notes) {
        for (Call call : programme.calls()) {
            for (PlannedDraw draw : call.draws()) {
                if (id == null || draw.id().equals(id)) {
                    return new PlainDraw(programme, call, draw, notes);
                }
            }
        }
        throw new BadInput("--draw: was '" + id + "', which programme '" + programme.id() + "' does not have");
    }

    /**
     * Holds it.
     *
     * @param values what the public sources gave, by name
     * @throws BadInput if a value is not of its source's kind, or a beacon is public at the lock already
     */
    public DrawRecord hold(ImmutableList<Form> forms, DrawSecret secret, ImmutableMap<String, String> values) {
        ImmutableList<Source> sources = sources(values);
        OffsetDateTime lockedAt = lockedAt();
        check(sources, values, lockedAt);
        LockedDraw lock = QuotaLottery.create()
                .lock(DrawRequest.builder()
                        .id(DrawId.first(programme.id(), planned.id()))
                        .rules(programme.seatRules())
                        .addAllEntrants(entrants(forms))
                        .seed(new SeedTerms(secret.commitment(), sources))
                        .lockedAt(lockedAt)
                        .build());
        return QuotaLottery.create().draw(lock, secret, values, drawnAt(lockedAt, sources));
    }

    private ImmutableList<Entrant> entrants(ImmutableList<Form> forms) {
        FormOnlyList list = FormOnlyList.of(programme, call, forms);
        list.leftOut().forEach((receipt, why) -> notes.accept(receipt + " stays out: " + why));
        if (list.entrants().isEmpty()) {
            throw new BadInput("No application can enter draw '" + planned.id() + "'");
        }
        int capacity = programme.seatRules().capacity();
        if (!programme.policies().whenNotFull().needsDraw(list.entrants().size(), capacity)) {
            notes.accept(
                    "draw " + planned.id() + ": not needed, there were seats for all; a run selects them without it");
        }
        return list.entrants().entrySet().stream()
                .map(e -> Entrant.of(e.getKey().receipt(), e.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The declared sources, and after them those that only the command names. */
    private ImmutableList<Source> sources(ImmutableMap<String, String> values) {
        planned.sources().stream()
                .map(Source::name)
                .filter(name -> !values.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadInput(
                            "--source: was without '" + name + "', expected a value of each declared source");
                });
        List<Source> sources = new ArrayList<>(planned.sources());
        values.keySet().stream()
                .map(Source::undated)
                .filter(s -> planned.sources().stream().noneMatch(p -> p.name().equals(s.name())))
                .forEach(sources::add);
        return ImmutableList.copyOf(sources);
    }

    private void check(ImmutableList<Source> sources, ImmutableMap<String, String> values, OffsetDateTime lockedAt) {
        for (Source source : sources) {
            if (source.isBeaconPublicAt(lockedAt)) {
                throw new BadInput("Draw '" + planned.id() + "': source '" + source.name() + "' was public at "
                        + source.expectedAt().orElseThrow() + ", expected a time after the lock of " + lockedAt);
            }
            BadInput.blaming("--source", () -> SourceReading.read(source, values.getOrDefault(source.name(), "")));
        }
    }

    /** The first moment of the first day on which the list may be locked: no clock is asked. */
    private OffsetDateTime lockedAt() {
        return planned.notBefore().atStartOfDay(programme.zone()).toOffsetDateTime();
    }

    private static OffsetDateTime drawnAt(OffsetDateTime lockedAt, ImmutableList<Source> sources) {
        return sources.stream()
                .flatMap(s -> s.expectedAt().stream())
                .filter(moment -> moment.isAfter(lockedAt))
                .max(OffsetDateTime::compareTo)
                .orElse(lockedAt);
    }
}
