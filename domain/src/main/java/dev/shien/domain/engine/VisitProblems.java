package dev.shien.domain.engine;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.shien.domain.application.Application;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.need.CompanyNeeds;
import dev.shien.domain.need.Needs;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.programme.ProgrammePhase;
import dev.shien.domain.programme.Speciality;
import dev.shien.domain.programme.VisitSettings;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.EarlierVisits;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Replanning;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The companies, the experts and the visit phases as a problem for the visit planner (requirements R45-R52). */
final class VisitProblems {

    /** The answer of the form in which an applicant names the specialities that it wishes for. */
    private static final String WISHES = "specialities";

    private VisitProblems() {}

    /**
     * The problem as at a moment: visits that have begun stay as they were, those of which companies were told cost to change,
     * and all others are free.
     */
    static VisitProblem of(
            ProgrammeView view,
            VisitSettings settings,
            BusinessCalendar calendar,
            ImmutableList<Expert> experts,
            LocalDateTime now) {
        VisitProblem problem = VisitProblem.builder()
                .zone(view.programme().zone())
                .period(settings.period())
                .putAllSessions(view.sessionDates())
                .addAllPhases(settings.phases().stream()
                        .map(ProgrammePhase::planned)
                        .collect(ImmutableList.toImmutableList()))
                .addAllCompanies(view.applications().values().stream()
                        .flatMap(a -> company(view, settings, experts, a).stream())
                        .collect(ImmutableList.toImmutableList()))
                .addAllExperts(experts)
                .addAllClosedDays(ClosedDay.between(
                        calendar, settings.period().from(), settings.period().to()))
                .now(now)
                .build();
        return view.visits()
                .map(plan -> Replanning.of(problem, EarlierVisits.of(plan), now, view.visitsAnnouncedUntil()))
                .orElse(problem);
    }

    private static Optional<VisitedCompany> company(
            ProgrammeView view, VisitSettings settings, ImmutableList<Expert> experts, Application app) {
        if (!app.stage().holdsSeat()) {
            return Optional.empty();
        }
        Optional<LocalDate> earliest =
                view.programme().policies().firstVisit().earliest(app.selectedOn(), app.confirmedOn());
        CompanyNeeds told = view.needs(app.id());
        return earliest.map(day -> VisitedCompany.builder()
                .id(app.id().value())
                .putAllNeeds(told.needs().map(Needs::weights).orElseGet(() -> needs(settings, app)))
                .putAllNeedsFrom(Maps.transformValues(told.needsFrom(), Needs::weights))
                .addAllModes(modes(settings))
                .earliest(day)
                .addAllWishes(wishes(told, experts))
                .build());
    }

    /** The wishes that can count: one for or against an expert who has left is met, or not, whoever comes. */
    private static ImmutableList<VisitWish> wishes(CompanyNeeds told, ImmutableList<Expert> experts) {
        ImmutableSet<String> known = experts.stream().map(Expert::id).collect(ImmutableSet.toImmutableSet());
        return told.wishes().stream()
                .filter(wish -> !(wish instanceof VisitWish.ByExpert by) || known.contains(by.expert()))
                .filter(wish -> !(wish instanceof VisitWish.NotByExpert not) || known.contains(not.expert()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The specialities that the form wishes for, the first wish with the greatest weight. */
    private static ImmutableMap<String, Integer> needs(VisitSettings settings, Application app) {
        String wishes = app.applicant().flatMap(a -> a.answer(WISHES)).orElse("");
        ImmutableList<String> known = Splitter.onPattern("[,;、・\\s]+")
                .omitEmptyStrings()
                .splitToStream(wishes)
                .flatMap(wish -> speciality(settings, wish).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<String, Integer> needs = ImmutableMap.builder();
        for (int i = 0; i < known.size(); i++) {
            needs.put(known.get(i), known.size() - i);
        }
        return needs.buildOrThrow();
    }

    private static Optional<String> speciality(VisitSettings settings, String wish) {
        return settings.specialities().stream()
                .filter(s -> s.id().equals(wish)
                        || s.name().ja().equals(wish)
                        || s.name().en().equals(wish))
                .map(Speciality::id)
                .findFirst();
    }

    private static ImmutableSet<VisitMode> modes(VisitSettings settings) {
        return settings.phases().stream()
                .map(ProgrammePhase::modes)
                .flatMap(ImmutableSet::stream)
                .collect(ImmutableSet.toImmutableSet());
    }
}
