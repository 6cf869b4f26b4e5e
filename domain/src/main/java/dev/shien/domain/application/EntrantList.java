package dev.shien.domain.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of a call when it is closed: who competes in which quota, who is left out, and what stands in the way of
 * closing it (requirement R30: no draw while a call is open).
 */
public final class EntrantList {

    private final Map<Application, QuotaAssignment.Assigned> entrants = new LinkedHashMap<>();
    private final Map<Application, Reason> leftOut = new LinkedHashMap<>();
    private final ImmutableMap<ApplicationId, ApplicationEvent> duplicates;
    private final List<Application> open = new ArrayList<>();
    private final List<Application> undecided = new ArrayList<>();

    private EntrantList(ImmutableMap<ApplicationId, ApplicationEvent> duplicates) {
        this.duplicates = duplicates;
    }

    /** The list of a call, from all applications of the programme. */
    public static EntrantList of(Programme programme, Call call, Collection<Application> applications) {
        EntrantList list = new EntrantList(Duplicates.standingElsewhere(call, applications));
        QuotaRule quotas = QuotaRule.of(programme);
        applications.stream().filter(a -> a.call().equals(call.id())).forEach(a -> list.add(quotas, a));
        return list;
    }

    private void add(QuotaRule quotas, Application application) {
        if (application.stage().isOpen()) {
            open.add(application);
        } else if (application.stage() == Stage.COMPLETED && !duplicates.containsKey(application.id())) {
            Optional<Verdict> verdict = application.verdict();
            if (verdict.equals(Optional.of(Verdict.ELIGIBLE))) {
                enter(application, quotas.assign(application));
            } else if (verdict.equals(Optional.of(Verdict.UNDETERMINED))) {
                leftOut.put(application, requirementsOpen());
            } else {
                undecided.add(application);
            }
        }
    }

    private void enter(Application application, QuotaAssignment assignment) {
        if (assignment instanceof QuotaAssignment.Assigned assigned) {
            entrants.put(application, assigned);
        } else {
            leftOut.put(application, ((QuotaAssignment.Open) assignment).reason());
        }
    }

    /** Why the list cannot be closed, or nothing where it can. */
    public Optional<Reason> refusal() {
        if (!open.isEmpty()) {
            return Optional.of(waiting(
                    "selection.applications-open",
                    open,
                    "電話確認または規程の承諾を待つ申込があります",
                    "Waiting for a call or an answer to the rules"));
        }
        if (!undecided.isEmpty()) {
            return Optional.of(waiting(
                    "selection.applications-undecided", undecided, "審査または判断を待つ申込があります", "Waiting for a verdict"));
        }
        return entrants.isEmpty()
                ? Optional.of(Reason.of(
                        "selection.no-entrants", Text.of("要件を満たす申込がありません", "There is no eligible application")))
                : Optional.empty();
    }

    /** Who competes, with the quota, in the order of arrival. */
    public ImmutableMap<Application, String> entrants() {
        ImmutableMap.Builder<Application, String> quotas = ImmutableMap.builder();
        entrants.forEach((application, assigned) -> quotas.put(application, assigned.quota()));
        return quotas.buildOrThrow();
    }

    /** What closing the list changes in each application. */
    public ImmutableList<ApplicationEvent> events() {
        ImmutableList.Builder<ApplicationEvent> events = ImmutableList.builder();
        entrants.forEach((application, assigned) ->
                events.add(new ApplicationEvent.QuotaAssigned(application.id(), assigned.quota(), assigned.reason())));
        leftOut.forEach((application, reason) ->
                events.add(new ApplicationEvent.Stepped(application.id(), Step.LEAVE_OUT, reason)));
        return events.addAll(duplicates.values()).build();
    }

    private static Reason requirementsOpen() {
        return Reason.of(
                "application.undetermined",
                Text.of(
                        "募集の締切までに要件の充足を確認できませんでした",
                        "When the list was closed the facts did not show whether the requirements are met"));
    }

    private static Reason waiting(String code, List<Application> applications, String ja, String en) {
        String receipts = String.join(
                ", ", applications.stream().map(Application::receipt).toList());
        return Reason.of(code, Text.of(ja + ": " + receipts, en + ": " + receipts), "receipts", receipts);
    }
}
