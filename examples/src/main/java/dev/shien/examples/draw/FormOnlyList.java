package dev.shien.examples.draw;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationFacts;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.application.QuotaAssignment;
import dev.shien.domain.application.QuotaRule;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Submission;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.engine.By;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.InMemoryJournal;
import dev.shien.domain.journal.SaltSource;
import dev.shien.domain.journal.SaltedPart;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.Programme;
import dev.shien.eligibility.RuleScreening;
import dev.shien.examples.intake.Form;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who of a file of forms may enter a draw: an engine in memory takes every form and an acceptance of the rules. */
final class FormOnlyList {

    private static final String ACTOR = "draw";

    /** The journal ends with the command, so its salts protect nothing. */
    private static final SaltSource NO_SECRET = SaltSource.seeded(Bytes.copyOf(new byte[SaltedPart.SALT_BYTES]));

    private final Programme programme;
    private final Screening screening = RuleScreening.standard();
    private final Map<Application, String> entrants = new LinkedHashMap<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();

    private FormOnlyList(Programme programme) {
        this.programme = programme;
    }

    static FormOnlyList of(Programme programme, Call call, ImmutableList<Form> forms) {
        FormOnlyList list = new FormOnlyList(programme);
        ProgrammeEngine engine = ProgrammeEngine.builder(programme)
                .journal(new InMemoryJournal(NO_SECRET))
                .clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .open(By.of(ACTOR, call.opens().atZone(programme.zone()).toOffsetDateTime()));
        forms.stream()
                .filter(f -> f.callIn(programme).equals(call.id()))
                .sorted(Comparator.comparing(f -> f.submittedAt().toInstant()))
                .forEach(f -> list.submit(engine, call, f));
        engine.view().applications().values().forEach(list::add);
        return list;
    }

    ImmutableMap<Application, String> entrants() {
        return ImmutableMap.copyOf(entrants);
    }

    ImmutableMap<String, String> leftOut() {
        return ImmutableMap.copyOf(leftOut);
    }

    private void submit(ProgrammeEngine engine, Call call, Form form) {
        By by = By.of(ACTOR, form.submittedAt());
        Outcome outcome =
                engine.submit(by, Submission.of(call.id(), form.applicant()).withReceipt(form.receipt()));
        if (outcome instanceof Outcome.Refused refused) {
            leftOut.put(form.receipt(), refused.reasons().get(0).text().en());
        } else {
            engine.recordCall(by, ApplicationId.of(outcome.subject()), accepted());
        }
    }

    private static CallRecord accepted() {
        return CallRecord.completed(ImmutableMap.of(), true);
    }

    private void add(Application application) {
        if (application.stage() != Stage.COMPLETED) {
            leftOut.put(application.receipt(), application.stage().text().en());
            return;
        }
        Verdict verdict = verdict(application);
        if (verdict == Verdict.INELIGIBLE || verdict == Verdict.NEEDS_JUDGEMENT) {
            leftOut.put(application.receipt(), verdict.toString());
            return;
        }
        if (QuotaRule.of(programme).assign(application) instanceof QuotaAssignment.Assigned assigned) {
            entrants.put(application, assigned.quota());
        } else {
            leftOut.put(application.receipt(), "no quota can be told");
        }
    }

    private Verdict verdict(Application application) {
        PackDescription pack = screening.describe(programme.rulePack());
        return screening
                .decide(
                        programme.rulePack(),
                        ApplicationFacts.of(programme, application, pack),
                        ApplicationFacts.appliedOn(programme, application))
                .verdict();
    }
}
