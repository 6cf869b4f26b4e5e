package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Submission;
import dev.shien.domain.engine.By;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.examples.intake.Form;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Replays moments on an engine, each with an idempotency key of its own, so that a killed run goes on where it was. */
final class Replay {

    private final Programme programme;
    private final ProgrammeEngine engine;
    private final FollowingClock clock;
    private final Steps steps;
    private final Diary diary;
    private final Consumer<String> progress;

    Replay(
            Programme programme,
            ProgrammeEngine engine,
            FollowingClock clock,
            Steps steps,
            Diary diary,
            Consumer<String> progress) {
        this.programme = programme;
        this.engine = engine;
        this.clock = clock;
        this.steps = steps;
        this.diary = diary;
        this.progress = progress;
    }

    /**
     * Replays all moments that are not done yet. Those of one instant are recorded a microsecond apart, so that the time
     * of the journal's last entry tells which moment was the last.
     *
     * @param doneBefore what is recorded before this instant was done by an earlier run; what is recorded at it was
     *     begun
     */
    void play(ImmutableList<Moment> moments, Instant doneBefore) {
        String day = "";
        Instant recorded = Instant.MIN;
        for (Moment moment : moments) {
            recorded = later(moment.at().toInstant(), recorded.plus(1, ChronoUnit.MICROS));
            if (recorded.isBefore(doneBefore)) {
                continue;
            }
            clock.follow(recorded);
            String today = day(programme, moment.at());
            if (!today.equals(day)) {
                diary.close(day);
                day = today;
            }
            play(moment);
        }
        diary.close(day);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void play(Moment moment) {
        if (moment instanceof Moment.Arrival arrival) {
            submit(arrival.form());
        } else {
            steps.take(((Moment.Event) moment).happening());
        }
    }

    private void submit(Form form) {
        By by = By.of("form", form.submittedAt()).withKey("form:" + form.receipt());
        Outcome outcome = engine.submit(
                by, Submission.of(form.callIn(programme), form.applicant()).withReceipt(form.receipt()));
        if (outcome instanceof Outcome.Refused refused) {
            progress.accept(day(programme, form.submittedAt()) + ", form " + form.receipt() + " is not taken: "
                    + said(refused.reasons()));
        } else {
            diary.done("forms");
        }
    }

    /** The day of a moment where the programme is, whatever offset its line was written with. */
    static String day(Programme programme, OffsetDateTime at) {
        return at.atZoneSameInstant(programme.zone()).toLocalDate().toString();
    }

    static String said(ImmutableList<Reason> reasons) {
        return String.join("; ", reasons.stream().map(r -> r.text().en()).toList());
    }
}
