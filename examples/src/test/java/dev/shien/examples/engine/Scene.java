package dev.shien.examples.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Submission;
import dev.shien.domain.attendance.AttendanceSheet;
import dev.shien.domain.attendance.Presence;
import dev.shien.domain.consent.ConsentSheet;
import dev.shien.domain.consent.Defect;
import dev.shien.domain.consent.Party;
import dev.shien.domain.engine.By;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.InMemoryJournal;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.SaltSource;
import dev.shien.domain.need.Needs;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.Policies;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Ticket;
import dev.shien.domain.situation.SituationSource;
import dev.shien.domain.timetable.SeriesChange;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.eligibility.RuleScreening;
import dev.shien.lottery.QuotaLottery;
import dev.shien.scheduling.timetable.SeriesTimetabler;
import dev.shien.scheduling.visit.CalendarVisitPlanner;
import dev.shien.scheduling.workshop.ExchangeGroupPlanner;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A programme on a journal in memory, and the people around it: one method for each thing that they do. Companies are
 * known by their names, which are their application ids too.
 */
final class Scene {

    static final DrawSecret SECRET = DrawSecret.of(new byte[DrawSecret.LENGTH]);

    private static final Bytes SALT = Bytes.copyOf(new byte[32]);
    private static final Budget BUDGET = Budget.of(200, 1);

    private final Programme programme;
    private final Journal journal = new InMemoryJournal(SaltSource.seeded(SALT));
    private final MovingClock clock = MovingClock.at("2024-06-03T10:00");
    private ProgrammeEngine engine;
    private String call = "call-1";
    private String draw = "draw-1";

    private Scene(Programme programme) {
        this.programme = programme;
        this.engine = anotherEngine();
    }

    /** The small programme as it stands in its document: four seats, two for each of two quotas. */
    static Scene begin() {
        return of(Small.programme());
    }

    static Scene under(Policies policies) {
        return of(Small.under(policies));
    }

    static Scene of(Programme programme) {
        return new Scene(programme);
    }

    /** An engine of its own on the same journal, as after a restart. */
    ProgrammeEngine anotherEngine() {
        return ProgrammeEngine.builder(programme)
                .journal(journal)
                .clock(clock)
                .screening(RuleScreening.standard())
                .lottery(QuotaLottery.create())
                .timetabler(SeriesTimetabler.create())
                .groupPlanner(ExchangeGroupPlanner.create())
                .visitPlanner(CalendarVisitPlanner.create())
                .open(by());
    }

    Scene restart() {
        engine = anotherEngine();
        return this;
    }

    /** It is this moment in Tokyo, such as {@code 2024-06-03T10:00}. */
    Scene at(String moment) {
        clock.set(moment);
        return this;
    }

    /** From here on everything is about the second call and its draw. */
    Scene secondCall() {
        call = "call-2";
        draw = "draw-2";
        return at("2024-07-08T10:00");
    }

    /** From here on everything is about the first call and its draw again. */
    Scene firstCall() {
        call = "call-1";
        draw = "draw-1";
        return this;
    }

    By by() {
        return By.of("secretariat:1", clock.now());
    }

    ProgrammeEngine engine() {
        return engine;
    }

    Journal journal() {
        return journal;
    }

    ProgrammeView view() {
        return engine.view();
    }

    static ApplicationId id(String name) {
        return ApplicationId.of(name);
    }

    static String receipt(String name) {
        return "R-" + name;
    }

    Submission form(Applicant applicant, String name) {
        return new Submission(call, applicant, Optional.of(id(name)), Optional.of(receipt(name)));
    }

    Outcome submits(String name, Applicant applicant) {
        return engine.submit(by(), form(applicant, name));
    }

    Outcome submits(String name, String industry) {
        return submits(name, Companies.company(name, industry));
    }

    Outcome isCalled(String name, CallRecord record) {
        return engine.recordCall(by(), id(name), record);
    }

    Outcome doesNotAnswer(String name) {
        return isCalled(name, CallRecord.noAnswer());
    }

    /** Answers that all is secure, and accepts the rules. */
    Outcome completes(String name) {
        return isCalled(name, CallRecord.completed(Companies.SECURE, true));
    }

    Outcome isGivenUp(String name) {
        return engine.giveUp(by(), id(name));
    }

    Outcome isScreened(String name) {
        return engine.screen(by(), id(name));
    }

    /** Submits, completes and is screened, now. */
    Scene applies(String name, Applicant applicant) {
        submitsAndCompletes(name, applicant);
        isScreened(name).subject();
        return this;
    }

    /** Submits and completes, now. */
    Scene submitsAndCompletes(String name, Applicant applicant) {
        submits(name, applicant).subject();
        completes(name).subject();
        return this;
    }

    /** Companies of an industry submit, complete and are screened, now. */
    Scene apply(String industry, String... names) {
        for (String name : names) {
            applies(name, Companies.company(name, industry));
        }
        return this;
    }

    Outcome lock() {
        return engine.lock(by(), draw, SECRET.commitment());
    }

    Outcome draw() {
        return engine.draw(by(), draw, SECRET, ImmutableMap.of());
    }

    /** The list is locked on the first day on which it may be. */
    Scene locked() {
        at(draw.equals("draw-1") ? "2024-07-04T09:00" : "2024-07-16T09:00");
        lock().subject();
        return this;
    }

    /** The list is locked, and the draw held an hour later. */
    Scene drawn() {
        locked();
        at(draw.equals("draw-1") ? "2024-07-04T10:00" : "2024-07-16T10:00");
        draw().subject();
        return this;
    }

    Outcome tellResults() {
        return engine.notifyResults(by(), call);
    }

    /** Results are announced on the day that the call names for it. */
    Scene told() {
        at(call.equals("call-1") ? "2024-07-05T09:00" : "2024-07-17T09:00");
        tellResults().subject();
        return this;
    }

    Outcome returnsConsent(String name, Party party, Defect... defects) {
        return engine.recordConsent(by(), id(name), ConsentSheet.with("participation", party, defects));
    }

    Outcome isConfirmed(String name) {
        return engine.confirm(by(), id(name));
    }

    /** Companies return all consents in order and are confirmed, now. */
    Scene confirm(String... names) {
        for (String name : names) {
            returnsConsent(name, Party.COMPANY).subject();
            returnsConsent(name, Party.PARTICIPANT).subject();
            isConfirmed(name).subject();
        }
        return this;
    }

    Outcome withdraws(String name) {
        return engine.withdraw(by(), id(name), Optional.of("no time"));
    }

    Outcome expireOffers() {
        return engine.expireOffers(by(), call);
    }

    Outcome closeWaitlist() {
        return engine.closeWaitlist(by(), call);
    }

    Outcome planGroups() {
        return engine.planGroups(by(), BUDGET);
    }

    Outcome planVisits(Expert... experts) {
        return engine.planVisits(by(), ImmutableList.copyOf(experts), BUDGET);
    }

    /** Something stands against the sessions from this moment on. */
    Outcome changeTo(String moment, SeriesChange change) {
        at(moment);
        return engine.changeTimetable(by(), change);
    }

    /** Companies are told their visits up to a day. */
    Outcome announces(String until) {
        return engine.announceVisits(by(), LocalDate.parse(until));
    }

    Outcome wishes(String name, VisitWish... wishes) {
        return engine.noteWishes(by(), id(name), ImmutableList.copyOf(wishes));
    }

    Outcome needs(String name, OptionalInt fromPhase, String speciality) {
        return engine.noteNeeds(by(), id(name), fromPhase, new Needs(ImmutableMap.of(speciality, 10)));
    }

    Outcome isInTheRoom(String name, int session, PartKind part, Presence presence) {
        return engine.recordAttendance(
                by(),
                AttendanceSheet.of(session, part, new AttendanceSheet.Line(id(name), presence, Optional.empty())));
    }

    Outcome isNoted(String name, SituationSource source, String situation, AttributeValue value) {
        return engine.noteSituation(by(), id(name), source, situation, value);
    }

    Application application(String name) {
        return view().application(id(name)).orElseThrow();
    }

    Stage stage(String name) {
        return application(name).stage();
    }

    /** Who is at a stage, in the order of arrival. */
    ImmutableList<String> who(Stage stage) {
        return view().at(stage).stream().map(a -> a.id().value()).collect(ImmutableList.toImmutableList());
    }

    /** Who waits for a seat in a quota by the ranks of the draw, next first. */
    ImmutableList<String> waiting(String quota) {
        return view().draws().records().values().stream()
                .flatMap(r -> r.tickets().stream())
                .filter(t -> t.quota().equals(quota))
                .map(Ticket::receipt)
                .map(r -> view().byReceipt(r).orElseThrow())
                .filter(a -> a.stage() == Stage.WAITLISTED)
                .map(a -> a.id().value())
                .collect(ImmutableList.toImmutableList());
    }

    /** Who has a place in a quota, in the order of arrival. */
    ImmutableList<String> seated(String quota) {
        return view().applications().values().stream()
                .filter(a -> a.stage().holdsSeat() && a.quota().equals(Optional.of(quota)))
                .map(a -> a.id().value())
                .collect(ImmutableList.toImmutableList());
    }

    /** How many entries the journal has. */
    long entries() {
        return journal.head(programme.id()).sequence();
    }

    /** The last of some things. */
    static <T> T last(Iterable<T> things) {
        ImmutableList<T> all = ImmutableList.copyOf(things);
        return all.get(all.size() - 1);
    }

    /** The only one of some things. */
    static <T> T only(Iterable<T> things) {
        ImmutableList<T> all = ImmutableList.copyOf(things);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** The codes of the reasons for which a command was refused. */
    static ImmutableList<String> codes(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome)
                .reasons().stream().map(Reason::code).collect(ImmutableList.toImmutableList());
    }
}
