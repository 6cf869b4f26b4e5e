package dev.shien.domain.application;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.programme.Membership;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.Quota;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;

/**
 * How a programme finds an applicant's quota: by the course that was chosen, or by the industry that counts (A2 to A4).
 * An industry code that leaves several quotas open is never guessed at.
 */
public final class QuotaRule {

    private final Programme programme;

    private QuotaRule(Programme programme) {
        this.programme = programme;
    }

    /** The rule of a programme. */
    public static QuotaRule of(Programme programme) {
        return new QuotaRule(programme);
    }

    /** The quota of an application. */
    public QuotaAssignment assign(Application application) {
        return programme.membership() instanceof Membership.ByIndustry membership
                ? ApplicationFacts.industry(programme, application)
                        .map(code -> byIndustry(membership, code))
                        .orElseGet(() -> open("業種が確認できません", "The industry is not known"))
                : application
                        .applicant()
                        .flatMap(Applicant::course)
                        .map(this::byCourse)
                        .orElseGet(() -> open("希望コースが確認できません", "The chosen course is not known"));
    }

    private static QuotaAssignment byIndustry(Membership.ByIndustry membership, JsicCode code) {
        ImmutableSet<String> quotas = membership.quotasOf(code);
        if (quotas.size() != 1 || quotas.contains(Membership.ByIndustry.NO_QUOTA)) {
            return open(
                    "業種コード " + code + " では募集枠が一つに決まりません",
                    "Industry code " + code + " does not decide on one quota, but on " + quotas);
        }
        String quota = quotas.iterator().next();
        String scheme = membership.scheme();
        return new QuotaAssignment.Assigned(
                quota,
                Reason.of(
                        "selection.quota-by-industry",
                        Text.of(
                                "業種コード " + code + " は " + scheme + " により枠「" + quota + "」",
                                "Industry code " + code + " belongs to quota '" + quota + "' by " + scheme),
                        ImmutableMap.of("code", code.code(), "scheme", scheme, "quota", quota)));
    }

    private QuotaAssignment byCourse(String course) {
        return programme.quotas().stream()
                .filter(q -> q.id().equals(course)
                        || q.name().ja().equals(course)
                        || q.name().en().equals(course))
                .map(Quota::id)
                .findFirst()
                .<QuotaAssignment>map(quota -> new QuotaAssignment.Assigned(
                        quota,
                        Reason.of(
                                "selection.quota-by-course",
                                Text.of("希望コースは「" + quota + "」", "The chosen course is '" + quota + "'"),
                                "quota",
                                quota)))
                .orElseGet(() -> open("希望コース「" + course + "」はありません", "There is no course '" + course + "'"));
    }

    private static QuotaAssignment open(String ja, String en) {
        return new QuotaAssignment.Open(Reason.of("selection.quota-open", Text.of(ja, en)));
    }
}
