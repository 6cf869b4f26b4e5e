package dev.shien.reporting;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.EmailAddress;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Participant;
import dev.shien.domain.applicant.PhoneNumber;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.Representative;
import dev.shien.domain.applicant.Yen;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.application.Step;
import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Finding;
import dev.shien.domain.eligibility.PackVersion;
import dev.shien.domain.eligibility.ReasonedDecision;
import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.selection.DrawRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/** Invented applications, numbered from 1: the first ten end before the draw in as many ways as there are. */
final class SampleApplications {

    static final ImmutableList<String> QUOTAS =
            ImmutableList.of("retail-wholesale", "construction-manufacturing", "service-other");

    private static final OffsetDateTime AT = OffsetDateTime.parse("2024-06-20T10:15:00+09:00");
    private static final PackVersion PACK = PackVersion.of("sample", "1", "0f".repeat(32));
    private static final ImmutableList<LegalForm> FORMS = ImmutableList.of(
            LegalForm.STOCK_COMPANY,
            LegalForm.STOCK_COMPANY,
            LegalForm.LIMITED_LIABILITY_COMPANY,
            LegalForm.SOLE_PROPRIETOR,
            LegalForm.STOCK_COMPANY);
    private static final ImmutableList<String> INDUSTRIES =
            ImmutableList.of("561", "32", "3911", "06", "G", "762", "441");
    private static final ImmutableList<String> CLASSES = ImmutableList.of("RETAIL", "OTHER", "SERVICE", "WHOLESALE");

    private final Sample sample;
    private final Wording wording;
    private final boolean erased;

    SampleApplications(Sample sample, Wording wording, boolean erased) {
        this.sample = sample;
        this.wording = wording;
        this.erased = erased;
    }

    /** The application with this number, as it is when the list is locked. */
    Application application(int number) {
        ApplicationId id = ApplicationId.of(wording.text("id" + number));
        Application begun = Application.begin(
                new ApplicationEvent.Submitted(
                        id,
                        wording.line(fourDigits(number)),
                        "call-1",
                        LocalDate.of(2024, 6, 25),
                        erased ? Optional.empty() : Confidential.of(applicant(number))),
                AT.plusMinutes(number));
        return switch (number) {
            case 1 -> begun;
            case 2, 3 -> begun.after(stepped(id, Step.ARRIVE_LATE), AT);
            case 4 -> called(begun).after(stepped(id, Step.GIVE_UP), AT);
            case 5, 6, 7 ->
                screened(called(begun), number, Verdict.INELIGIBLE).after(stepped(id, Step.FIND_INELIGIBLE), AT);
            case 8 -> begun.after(stepped(id, Step.SUPERSEDE), AT);
            case 9 -> screened(completed(begun), number, Verdict.UNDETERMINED).after(stepped(id, Step.LEAVE_OUT), AT);
            case 10 -> begun.after(stepped(id, Step.WITHDRAW), AT);
            default ->
                screened(completed(begun), number, Verdict.ELIGIBLE)
                        .after(new ApplicationEvent.QuotaAssigned(id, quota(number), sample.reason("quota")), AT);
        };
    }

    /** The application after the draw: some confirmed, one expired, the promoted selected. */
    static Application drawn(Application application, DrawHistory draws) {
        DrawRecord record = draws.records().values().asList().get(0);
        boolean promoted = draws.changes().values().stream()
                .flatMap(change -> change.promotions().stream())
                .anyMatch(promotion -> promotion.receipt().equals(application.receipt()));
        boolean selected =
                record.selected().stream().anyMatch(seat -> seat.receipt().equals(application.receipt()));
        boolean waits =
                record.waitlist().stream().anyMatch(list -> list.receipts().contains(application.receipt()));
        if (selected) {
            Application notified = application
                    .after(stepped(application.id(), Step.SELECT), AT)
                    .after(new ApplicationEvent.Notified(application.id(), Optional.of(LocalDate.of(2024, 7, 12))), AT);
            boolean first = record.selected().get(0).receipt().equals(application.receipt());
            return notified.after(stepped(application.id(), first ? Step.EXPIRE : Step.CONFIRM), AT);
        }
        if (!waits) {
            return application;
        }
        Application waiting = application.after(stepped(application.id(), Step.WAITLIST), AT);
        return promoted ? waiting.after(stepped(application.id(), Step.PROMOTE), AT) : waiting;
    }

    private static String fourDigits(int number) {
        return Strings.padStart(Integer.toString(number), 4, '0');
    }

    private static String quota(int number) {
        return QUOTAS.get(number % 7 < 3 ? 0 : number % 7 < 4 ? 1 : 2);
    }

    private Application completed(Application begun) {
        return called(begun)
                .after(stepped(begun.id(), Step.CONFIRM_LEVEL), AT)
                .after(stepped(begun.id(), Step.ACCEPT_RULES), AT);
    }

    private Application called(Application begun) {
        return begun.after(
                new ApplicationEvent.Called(
                        begun.id(), true, Confidential.of(ImmutableMap.of("level", wording.text("answer")))),
                AT);
    }

    private Application screened(Application application, int number, Verdict verdict) {
        Finding finding = new Finding(
                "size",
                RuleOutcome.MET,
                "employees",
                "<= 100",
                RuleOutcome.MET,
                Optional.of(new Finding.Basis("industry", ImmutableList.of(CLASSES.get(number % CLASSES.size())))),
                new Citation(sample.text("law"), sample.text("article"), Optional.empty()));
        ReasonedDecision screened = new ReasonedDecision(
                new Decision(verdict, PACK, AT.toLocalDate(), Facts.none(), ImmutableList.of(finding)),
                ImmutableList.of(Reason.of("eligibility.size", sample.text("size"))));
        return application.after(
                new ApplicationEvent.Screened(
                        application.id(), verdict, PACK, erased ? Optional.empty() : Confidential.of(screened)),
                AT);
    }

    private static ApplicationEvent stepped(ApplicationId id, Step step) {
        if (step == Step.WITHDRAW) {
            return new ApplicationEvent.Withdrawn(id, Optional.empty());
        }
        return new ApplicationEvent.Stepped(
                id, step, Reason.of("sample." + step.name().toLowerCase(Locale.ROOT), Text.same(step.name())));
    }

    private Applicant applicant(int number) {
        LegalForm form = FORMS.get(number % FORMS.size());
        Applicant.Builder builder = Applicant.builder()
                .name(wording.text("商事" + number + "株式会社"))
                .legalForm(form)
                .office(Address.of(Prefecture.TOKYO, wording.text("住所" + number)))
                .industry(JsicCode.of(INDUSTRIES.get(number % INDUSTRIES.size())))
                .employees(Headcount.of(number * 3))
                .representative(Representative.of(wording.text("代表" + number)))
                .participant(Participant.of(wording.text("参加者" + number)))
                .phone(PhoneNumber.of("03-5555-" + fourDigits(number)))
                .email(EmailAddress.of("mail" + number + "@example.jp"))
                .course(wording.text("course"));
        return form.isIndividual()
                ? builder.build()
                : builder.capital(Yen.of(number * 1_000_000L)).build();
    }
}
