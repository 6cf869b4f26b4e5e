package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MoreCollectors;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.attendance.AttendanceSheet;
import dev.shien.domain.attendance.Presence;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.engine.By;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.PlannedDraw;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.ProgrammePart;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.visit.Expert;
import dev.shien.examples.happening.Asked;
import dev.shien.examples.happening.Happening;
import dev.shien.examples.happening.What;
import dev.shien.examples.input.Times;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Turns each happening into the commands that it stands for, and tells what became of them. */
final class Steps {

    private static final Budget GROUP_BUDGET = Budget.of(100_000, 1);
    private static final Budget VISIT_BUDGET = Budget.of(100_000, 1);

    private static final ImmutableSet<What> OF_A_DRAW = Sets.immutableEnumSet(What.LOCK, What.DRAW);

    private final ProgrammeEngine engine;
    private final Targets targets;
    private final DrawSecret secret;
    private final ImmutableList<Expert> experts;
    private final Diary diary;
    private final Consumer<String> progress;
    private final ListMultimap<String, String> refused =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    Steps(
            ProgrammeEngine engine,
            Targets targets,
            DrawSecret secret,
            ImmutableList<Expert> experts,
            Diary diary,
            Consumer<String> progress) {
        this.engine = engine;
        this.targets = targets;
        this.secret = secret;
        this.experts = experts;
        this.diary = diary;
        this.progress = progress;
    }

    void take(Happening happening) {
        carryOut(happening);
        tellRefused(happening);
    }

    private void carryOut(Happening happening) {
        switch (happening.what()) {
            case CALL -> each(happening, (by, app) -> engine.recordCall(by, app.id(), callRecord(happening)));
            case EMAIL -> each(happening, (by, app) -> new Outcome.Accepted(app.receipt(), 0));
            case GIVE_UP -> each(happening, (by, app) -> engine.giveUp(by, app.id()));
            case SCREEN -> each(happening, (by, app) -> engine.screen(by, app.id()));
            case JUDGE -> each(happening, (by, app) -> engine.judge(by, app.id(), verdict(happening), note(happening)));
            case LOCK -> once(happening, by -> engine.lock(by, draw(happening), secret.commitment()));
            case DRAW -> once(happening, by -> engine.draw(by, draw(happening), secret, happening.furtherDetails()));
            case NOTIFY -> ofCall(happening, engine::notifyResults);
            case EXPIRE -> ofCall(happening, engine::expireOffers);
            case CLOSE_WAITLIST -> ofCall(happening, engine::closeWaitlist);
            case CONSENT -> consents(happening);
            case CONFIRM -> each(happening, (by, app) -> engine.confirm(by, app.id()));
            case WITHDRAW -> each(happening, (by, app) -> engine.withdraw(by, app.id(), happening.note()));
            case TIMETABLE -> once(happening, engine::planTimetable);
            case CHANGE_TIMETABLE ->
                once(
                        happening,
                        by -> engine.changeTimetable(by, asked(happening).change()));
            case ANNOUNCE_VISITS ->
                once(
                        happening,
                        by -> engine.announceVisits(
                                by, Times.day(happening.details().getOrDefault("until", ""))));
            case NEEDS ->
                each(
                        happening,
                        (by, app) -> engine.noteNeeds(
                                by,
                                app.id(),
                                asked(happening).from(),
                                asked(happening).needs()));
            case WISHES ->
                each(
                        happening,
                        (by, app) ->
                                engine.noteWishes(by, app.id(), asked(happening).wishes()));
            case GROUP -> once(happening, by -> engine.planGroups(by, GROUP_BUDGET));
            case VISITS -> once(happening, by -> engine.planVisits(by, experts, VISIT_BUDGET));
            case ATTENDANCE -> attendance(happening);
        }
    }

    private static Asked asked(Happening happening) {
        return Asked.of(happening.details());
    }

    /** A command about one application. */
    private interface OnApplication {
        Outcome give(By by, Application application);
    }

    /** A command about one call for applications. */
    private interface OnCall {
        Outcome give(By by, String call);
    }

    private void each(Happening happening, OnApplication command) {
        for (Application app : targets.of(happening, engine.view())) {
            By by = by(happening, app.receipt());
            tell(happening, app.receipt(), command.give(by, app));
        }
    }

    private void once(Happening happening, Function<By, Outcome> command) {
        Outcome outcome = command.apply(by(happening, "-"));
        if (outcome instanceof Outcome.Refused no) {
            refused.put(Replay.said(no.reasons()), "");
        } else {
            String draw = OF_A_DRAW.contains(happening.what()) ? " " + outcome.subject() : "";
            progress.accept(day(happening) + ", " + happening.what() + draw);
        }
    }

    private void ofCall(Happening happening, OnCall command) {
        String call = call(happening);
        tell(happening, call, command.give(by(happening, call), call));
    }

    /** The call that the line names, or the only one of the programme. */
    private String call(Happening happening) {
        return happening
                .detail("call")
                .orElseGet(() ->
                        engine.view().programme().calls().stream().map(Call::id).collect(MoreCollectors.onlyElement()));
    }

    private void consents(Happening happening) {
        if (happening.detail("returned").filter("no"::equals).isPresent()) {
            return;
        }
        for (Application app : targets.of(happening, engine.view())) {
            Sheets.of(happening, engine.view(), app).forEach(sheet -> {
                String subject = app.receipt() + ":" + sheet.form() + ":" + sheet.party();
                tell(happening, subject, engine.recordConsent(by(happening, subject), app.id(), sheet));
            });
        }
    }

    private void attendance(Happening happening) {
        int number = Integer.parseInt(happening.detail("session").orElseThrow());
        Presence presence = Presence.valueOf(happening.detail("presence").orElseThrow());
        ImmutableList<AttendanceSheet.Line> lines = targets.of(happening, engine.view()).stream()
                .map(app -> new AttendanceSheet.Line(app.id(), presence, happening.note()))
                .collect(ImmutableList.toImmutableList());
        if (lines.isEmpty()) {
            return;
        }
        for (ProgrammePart part : parts(engine.view().programme(), happening, number)) {
            String subject = part.kind().name();
            AttendanceSheet sheet = new AttendanceSheet(number, part.kind(), lines);
            tell(happening, subject, engine.recordAttendance(by(happening, subject), sheet));
        }
    }

    private static ImmutableList<ProgrammePart> parts(Programme programme, Happening happening, int number) {
        return programme.sessions().stream()
                .filter(s -> s.number() == number)
                .map(ProgrammeSession::parts)
                .flatMap(ImmutableList::stream)
                .filter(p ->
                        happening.detail("part").map(p.kind().name()::equals).orElse(true))
                .collect(ImmutableList.toImmutableList());
    }

    private static CallRecord callRecord(Happening happening) {
        if (!isYes(happening, "reached")) {
            return CallRecord.noAnswer();
        }
        ImmutableMap<String, String> answers = happening.furtherDetails();
        Optional<Boolean> rules = happening.detail("rules").map("accepted"::equals);
        return new CallRecord(true, !answers.isEmpty(), answers, rules);
    }

    private static boolean isYes(Happening happening, String detail) {
        return happening.detail(detail).filter("yes"::equals).isPresent();
    }

    private static Verdict verdict(Happening happening) {
        return Verdict.valueOf(happening.detail("verdict").orElseThrow());
    }

    private static String note(Happening happening) {
        return happening.note().orElse("-");
    }

    /** The draw that the line names, or the only one of the programme. */
    private String draw(Happening happening) {
        return happening
                .detail("draw")
                .orElseGet(() -> engine.view().programme().calls().stream()
                        .flatMap(c -> c.draws().stream())
                        .map(PlannedDraw::id)
                        .collect(MoreCollectors.onlyElement()));
    }

    private static By by(Happening happening, String subject) {
        return By.of(happening.by(), happening.at()).withKey("line:" + happening.line() + ":" + subject);
    }

    private void tell(Happening happening, String subject, Outcome outcome) {
        if (outcome instanceof Outcome.Refused no) {
            refused.put(Replay.said(no.reasons()), subject);
        } else {
            diary.done(happening);
        }
    }

    /** What is refused for one reason is told in one line. */
    private void tellRefused(Happening happening) {
        refused.asMap()
                .forEach((reason, subjects) -> progress.accept(day(happening) + ", line " + happening.line() + ": "
                        + (happening.what() + " " + String.join(", ", subjects)).strip() + " is passed over: "
                        + reason));
        refused.clear();
    }

    private String day(Happening happening) {
        return Replay.day(engine.view().programme(), happening.at());
    }
}
