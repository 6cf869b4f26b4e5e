package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.pack.Acceptance;
import java.util.Optional;

/** Marks the findings that a pack's authors accept, and finds acceptances that accept nothing. */
final class AcceptanceCheck {

    private final Subject subject;

    private AcceptanceCheck(Subject subject) {
        this.subject = subject;
    }

    static ImmutableList<LintFinding> check(Subject subject) {
        AcceptanceCheck check = new AcceptanceCheck(subject);
        subject.pack().accepted().forEach(check::checkAcceptance);
        return subject.found().stream().map(check::accepted).collect(ImmutableList.toImmutableList());
    }

    private void checkAcceptance(Acceptance acceptance) {
        String path = Paths.part("accepted", "path", acceptance.path());
        if (LintCode.parse(acceptance.code()).isEmpty()) {
            subject.found(LintCode.ACCEPTANCE_OF_UNKNOWN_CODE, path + ".code", acceptance.code());
        } else if (subject.found().stream().noneMatch(finding -> matches(acceptance, finding))) {
            subject.found(LintCode.ACCEPTANCE_WITHOUT_FINDING, path, acceptance.code());
        }
    }

    private LintFinding accepted(LintFinding finding) {
        Optional<Text> why = subject.pack().accepted().stream()
                .filter(acceptance -> matches(acceptance, finding))
                .map(Acceptance::why)
                .findFirst();
        return new LintFinding(finding.code(), finding.pack(), finding.path(), finding.text(), why);
    }

    private boolean matches(Acceptance acceptance, LintFinding finding) {
        return finding.pack().equals(subject.pack().version().id())
                && finding.code().code().equals(acceptance.code())
                && finding.path().equals(acceptance.path());
    }
}
