package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.application.Submission;
import dev.shien.domain.attendance.AttendanceSheet;
import dev.shien.domain.consent.ConsentSheet;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.need.Needs;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.situation.SituationSource;
import dev.shien.domain.timetable.SeriesChange;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.GroupPlanner;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One support programme, embedded: commands go in, events go to the journal, views come out. Safe for use by many
 * threads, and by several engines on one journal.
 *
 * <p>Every command names who gives it and when what it tells happened ({@link By}). A command that the rules refuse
 * returns {@link Outcome.Refused} with the reasons and writes nothing; a command that names what there is not throws an
 * {@link IllegalArgumentException}. With an idempotency key, the same command again returns the first outcome.
 */
public final class ProgrammeEngine {

    private final Desk desk;
    private final Submitting submitting;
    private final Telephoning telephoning;
    private final Examining examining;
    private final Locking locking;
    private final Drawing drawing;
    private final Leaving leaving;
    private final Notifying notifying;
    private final SessionPlanning sessions;
    private final Planning planning;
    private final Optional<GroupPlanner> explainer;

    ProgrammeEngine(ProgrammeEngineBuilder builder) {
        this.desk = builder.desk();
        this.submitting = new Submitting(builder.calendar(), builder.receipts());
        this.telephoning = new Telephoning(builder);
        this.examining = new Examining(builder);
        this.locking = new Locking(builder);
        this.drawing = new Drawing(builder);
        this.leaving = new Leaving(builder);
        this.notifying = new Notifying(builder.calendar());
        this.sessions = new SessionPlanning(builder);
        this.planning = new Planning(builder);
        this.explainer = builder.explainer();
    }

    /** Begins an engine for a programme. */
    public static ProgrammeEngineBuilder builder(Programme programme) {
        return new ProgrammeEngineBuilder(programme);
    }

    void open(By by) {
        desk.open(by);
    }

    /**
     * What is known now, including what other engines have appended since. The reasons of workshop groups are not kept: they
     * are found anew, and are empty in an engine without a group planner.
     */
    public ProgrammeView view() {
        return desk.refreshed(explainer);
    }

    /** A form has arrived (R25). The subject is the application's id. */
    public Outcome submit(By by, Submission submission) {
        return desk.execute(by, "submit", view -> submitting.submit(view, by, submission));
    }

    /** The secretariat telephoned (R26). Answers have to be readable as the facts that the rule pack asks for. */
    public Outcome recordCall(By by, ApplicationId id, CallRecord call) {
        return desk.execute(by, "record-call", view -> telephoning.record(view, by, id, call));
    }

    /** The secretariat stops trying to reach an applicant (A10). */
    public Outcome giveUp(By by, ApplicationId id) {
        return desk.execute(by, "give-up", view -> telephoning.giveUp(view, id));
    }

    /** Examines the requirements by the programme's rule pack, as at the day of the application. */
    public Outcome screen(By by, ApplicationId id) {
        return desk.execute(by, "screen", view -> examining.screen(view, id));
    }

    /**
     * An official decides what the rules leave to judgement.
     *
     * @param verdict eligible or ineligible
     * @param grounds why; kept as personal data
     */
    public Outcome judge(By by, ApplicationId id, Verdict verdict, String grounds) {
        return desk.execute(by, "judge", view -> examining.judge(view, id, verdict, grounds));
    }

    /**
     * Closes the list of a draw. Where no more apply than there are seats, all are selected and there is nothing to draw
     * (A29).
     *
     * @param draw the draw as the programme plans it, by id
     * @param commitment {@link DrawSecret#commitment()} of the secret that the draw will reveal
     */
    public Outcome lock(By by, String draw, String commitment) {
        return desk.execute(by, "lock", view -> locking.lock(view, by, draw, commitment));
    }

    /**
     * Holds a locked draw.
     *
     * @param secret the secret that the lock commits to
     * @param sources the value of each source that the lock declares, by name
     */
    public Outcome draw(By by, String draw, DrawSecret secret, ImmutableMap<String, String> sources) {
        return desk.execute(by, "draw", view -> drawing.draw(view, by, draw, secret, sources));
    }

    /** Announces the results of a call to all who have not been told yet (R27). */
    public Outcome notifyResults(By by, String call) {
        return desk.execute(by, "notify", view -> notifying.notifyResults(view, by, call));
    }

    /** A part of a consent form has arrived (R28, R31). */
    public Outcome recordConsent(By by, ApplicationId id, ConsentSheet sheet) {
        return desk.execute(by, "record-consent", view -> Consenting.record(view, by, id, sheet));
    }

    /** Participation is confirmed, if all consents are in order (R28). */
    public Outcome confirm(By by, ApplicationId id) {
        return desk.execute(by, "confirm", view -> Consenting.confirm(view, id));
    }

    /** An applicant withdraws; a place that falls free goes to the waitlist (A14). */
    public Outcome withdraw(By by, ApplicationId id, Optional<String> said) {
        return desk.execute(by, "withdraw", view -> leaving.withdraw(view, by, id, said));
    }

    /** Places whose consents are overdue lapse and go to the waitlist (A14). */
    public Outcome expireOffers(By by, String call) {
        return desk.execute(by, "expire-offers", view -> leaving.expire(view, by, call));
    }

    /** Nobody is promoted any more: those who still wait are not selected. */
    public Outcome closeWaitlist(By by, String call) {
        return desk.execute(by, "close-waitlist", view -> leaving.closeWaitlist(view, by, call));
    }

    /**
     * Keeps what the situation of a company was found to be (R43): it counts for the groups of all workshops after the day
     * on which it was seen, until the same situation is noted again. Refused if there is no such application, if it does not
     * take part, if the programme's {@code workshop.situations} do not have the name, and if the value is not of its scale.
     *
     * @param source where it was seen
     * @param name which situation, as the programme declares it
     * @param value what it is; kept as personal data
     */
    public Outcome noteSituation(By by, ApplicationId id, SituationSource source, String name, AttributeValue value) {
        return desk.execute(by, "note-situation", view -> Noting.note(view, id, source, name, value));
    }

    /**
     * Keeps what a company was found to need of its visits, in place of what was known before; visits count it that are planned
     * from then on. Refused if the company holds no seat, or the programme has no such phase or speciality.
     *
     * @param fromPhase the phase from which on it holds; absent: from the first
     * @param needs what it needs; kept as personal data
     */
    public Outcome noteNeeds(By by, ApplicationId id, OptionalInt fromPhase, Needs needs) {
        return desk.execute(by, "note-needs", view -> Wanting.needs(view, id, fromPhase, needs));
    }

    /**
     * Keeps what a company wishes of its visits, in place of what it wished for before; visits count it that are planned from
     * then on, and a wish for or against an expert as long as there is that expert. Refused if the company holds no seat, or the
     * programme has no such phase.
     *
     * @param wishes the wishes, may be none; kept as personal data
     */
    public Outcome noteWishes(By by, ApplicationId id, ImmutableList<VisitWish> wishes) {
        return desk.execute(by, "note-wishes", view -> Wanting.wishes(view, id, wishes));
    }

    /** Checks the programme's sessions as they are published and keeps the timetable with what can be said of it (R34). */
    public Outcome planTimetable(By by) {
        return desk.execute(by, "plan-timetable", sessions::published);
    }

    /**
     * Plans the dates of the programme's sessions from a pattern, and keeps the plan with the reasons of all dates that were
     * skipped ({@link ProgrammeView#series}). Parts, themes and venues stay those of the programme. If a timetable holds
     * already, its dates are the announced ones, and what it has before the day of the command is held. Refused with what
     * stands against it, and what would help, if there is no series.
     *
     * @throws IllegalArgumentException if the problem is of another number of sessions or another zone than the programme
     */
    public Outcome planTimetable(By by, SeriesProblem problem) {
        return desk.execute(by, "plan-series", view -> sessions.series(view, by, problem));
    }

    /**
     * Plans the sessions anew with the fewest changes, because something stands against dates that hold. What was held before
     * the day of the command stays; {@link ProgrammeView#series} tells which sessions move and why. Workshops, visits and
     * promotions go by the new dates; groups and visits that are planned already stay as they are until they are planned anew.
     * Refused with what stands against it, and what would help, if there is no series.
     */
    public Outcome changeTimetable(By by, SeriesChange change) {
        return desk.execute(by, "change-timetable", view -> sessions.change(view, by, change));
    }

    /** Forms the groups of all workshops that are not held yet (R43). */
    public Outcome planGroups(By by, Budget budget) {
        return desk.execute(by, "plan-groups", view -> planning.groups(view, by, budget));
    }

    /**
     * Plans all expert visits that have not begun (R45). Where visits were planned before, those stay that have begun, those of
     * which companies were told cost to change ({@link #announceVisits}), and all others are free.
     *
     * @param experts all who visit, and those who have made a visit and left, if only without calendar
     */
    public Outcome planVisits(By by, ImmutableList<Expert> experts, Budget budget) {
        return desk.execute(by, "plan-visits", view -> planning.visits(view, by, experts, budget));
    }

    /**
     * Companies and experts were told their visits up to a day, as they are planned now. Refused if no visits are planned, or
     * the day is not in their period; an earlier day than was told of before changes nothing.
     */
    public Outcome announceVisits(By by, LocalDate until) {
        return desk.execute(by, "announce-visits", view -> Planning.announced(view, until));
    }

    /** Keeps who was in the room (R37); refused as a whole if anybody on the sheet does not take part. */
    public Outcome recordAttendance(By by, AttendanceSheet sheet) {
        return desk.execute(by, "record-attendance", view -> Attending.record(view, sheet));
    }
}
