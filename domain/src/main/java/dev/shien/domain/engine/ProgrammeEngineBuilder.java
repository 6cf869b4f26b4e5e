package dev.shien.domain.engine;

import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.Lottery;
import dev.shien.domain.timetable.Timetabler;
import dev.shien.domain.visit.VisitPlanner;
import dev.shien.domain.workshop.GroupPlanner;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link ProgrammeEngine}. Journal and clock are always needed; a port only if a command is given that uses it.
 * Not safe for use by several threads.
 */
public final class ProgrammeEngineBuilder {

    final Programme programme;
    private @Nullable Journal journal;
    private @Nullable Clock clock;
    private @Nullable Screening screening;
    private @Nullable Lottery lottery;
    private @Nullable Timetabler timetabler;
    private @Nullable GroupPlanner groupPlanner;
    private @Nullable VisitPlanner visitPlanner;
    private BusinessCalendar calendar = BusinessCalendar.government();
    private ReceiptNumbers receipts = ReceiptNumbers.fromHost();

    ProgrammeEngineBuilder(Programme programme) {
        this.programme = programme;
    }

    /** Where events are kept. */
    public ProgrammeEngineBuilder journal(Journal value) {
        this.journal = value;
        return this;
    }

    /** What says when an event is recorded; it decides nothing. */
    public ProgrammeEngineBuilder clock(Clock value) {
        this.clock = value;
        return this;
    }

    /** What examines the requirements. */
    public ProgrammeEngineBuilder screening(Screening value) {
        this.screening = value;
        return this;
    }

    /** What draws. */
    public ProgrammeEngineBuilder lottery(Lottery value) {
        this.lottery = value;
        return this;
    }

    /** What checks and plans the timetable. */
    public ProgrammeEngineBuilder timetabler(Timetabler value) {
        this.timetabler = value;
        return this;
    }

    /** What forms workshop groups. */
    public ProgrammeEngineBuilder groupPlanner(GroupPlanner value) {
        this.groupPlanner = value;
        return this;
    }

    /** What plans expert visits. */
    public ProgrammeEngineBuilder visitPlanner(VisitPlanner value) {
        this.visitPlanner = value;
        return this;
    }

    /** Which days are business days; the calendar of the Japanese government unless set. */
    public ProgrammeEngineBuilder calendar(BusinessCalendar value) {
        this.calendar = value;
        return this;
    }

    /** Where receipt numbers come from; without it every submission has to bring one. */
    public ProgrammeEngineBuilder receipts(ReceiptNumbers value) {
        this.receipts = value;
        return this;
    }

    /**
     * Opens the engine on the programme's journal: folds what is there, or begins a new one. In the same pass the whole
     * chain is verified, private parts included, so no engine works on entries that were altered, removed or put in.
     * What others append later is verified as it is read.
     *
     * @param by who opens it
     * @throws IllegalStateException if journal or clock was not set
     * @throws IllegalArgumentException if the journal was begun with another definition of the programme, or the
     *     screening does not know its rule pack
     * @throws dev.shien.domain.journal.JournalException if the journal's store fails or the chain is broken, naming the
     *     entry and what is wrong with it
     */
    public ProgrammeEngine open(By by) {
        requireRulePack();
        ProgrammeEngine engine = new ProgrammeEngine(this);
        engine.open(by);
        return engine;
    }

    private void requireRulePack() {
        if (screening != null && !screening.packs().contains(programme.rulePack())) {
            throw new IllegalArgumentException("Expected one of the rule packs " + screening.packs()
                    + " at $.rulePack of " + programme.id() + ", was '" + programme.rulePack() + "'");
        }
    }

    Desk desk() {
        return new Desk(programme, need(journal, "journal"), need(clock, "clock"));
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    ReceiptNumbers receipts() {
        return receipts;
    }

    Screening screening() {
        return need(screening, "screening");
    }

    Lottery lottery() {
        return need(lottery, "lottery");
    }

    Timetabler timetabler() {
        return need(timetabler, "timetabler");
    }

    GroupPlanner groupPlanner() {
        return need(groupPlanner, "groupPlanner");
    }

    /** What tells why a group is a group, if the host has set it. */
    Optional<GroupPlanner> explainer() {
        return Optional.ofNullable(groupPlanner);
    }

    VisitPlanner visitPlanner() {
        return need(visitPlanner, "visitPlanner");
    }

    private static <T> T need(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("The engine has no " + name + ". Maybe call builder." + name + "(...)");
        }
        return value;
    }
}
