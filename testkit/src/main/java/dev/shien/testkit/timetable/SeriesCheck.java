package dev.shien.testkit.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.SkippedDate;
import dev.shien.domain.timetable.Timetable;
import dev.shien.testkit.plan.Claims;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Recounts, apart from any planner, whether a series keeps its rules and is what it says of itself. */
public final class SeriesCheck {

    private final SeriesProblem problem;
    private final Timetable timetable;
    private final ImmutableList<LocalDate> dates;
    private final Claims claims;

    private SeriesCheck(SeriesProblem problem, Timetable timetable) {
        this.problem = problem;
        this.timetable = timetable;
        this.dates = timetable.dates();
        this.claims = new Claims(timetable.certificate());
    }

    /** Everything in which a plan is wrong; empty if it keeps all rules and all is as it says. */
    public static ImmutableList<String> faults(SeriesProblem problem, SeriesPlan plan) {
        SeriesCheck check = new SeriesCheck(problem, plan.timetable());
        check.sessions();
        check.keepsTheRules();
        check.certificate();
        check.claims.require(
                check.timetable.certificate().leastPenalty().orElse(-1)
                        == check.timetable.certificate().penalty(),
                "The least penalty must be that of the plan");
        check.skipped(plan);
        check.changes(plan);
        return check.claims.faults();
    }

    /** Everything in which the certificate of given dates is wrong, whether they keep the rules or not. */
    public static ImmutableList<String> faults(SeriesProblem problem, Timetable timetable) {
        SeriesCheck check = new SeriesCheck(problem, timetable);
        check.sessions();
        check.certificate();
        return check.claims.faults();
    }

    private void sessions() {
        claims.require(timetable.zone().equals(problem.zone()), "Zone must be that of the problem");
        claims.require(dates.size() == problem.sessions().size(), "Every session must be placed");
        for (int i = 0; i < dates.size(); i++) {
            Session session = timetable.sessions().get(i);
            boolean same = session.number() == i + 1
                    && session.venue().equals(problem.venue())
                    && session.parts().size() == problem.parts().size();
            claims.require(same, "Session " + (i + 1) + " must have its number, venue and parts, was " + session);
            for (int part = 0; part < problem.parts().size(); part++) {
                claims.require(
                        session.parts()
                                .get(part)
                                .theme()
                                .equals(problem.parts()
                                        .get(part)
                                        .theme()
                                        .or(problem.sessions().get(i)::theme)),
                        "Part must have its own theme or that of the session, was " + session);
            }
        }
    }

    private void keepsTheRules() {
        SeriesDemands demands = SeriesDemands.of(problem);
        for (int i = 0; i < dates.size(); i++) {
            claims.require(
                    demands.dates(i + 1).contains(dates.get(i)),
                    "Session " + (i + 1) + " cannot be on " + dates.get(i));
            claims.require(
                    i == 0 || demands.follows(i + 1, dates.get(i - 1), dates.get(i)),
                    "Session " + (i + 1) + " on " + dates.get(i) + " breaks a gap");
        }
    }

    private void certificate() {
        Certificate certificate = timetable.certificate();
        claims.require(certificate.iterations() == 0 && !certificate.stopped(), "Nothing is searched");
        claims.rule("timetable.in-order", gaps(1, Long.MAX_VALUE));
        claims.rule("timetable.least-gap", gaps(problem.leastGap(), Long.MAX_VALUE));
        problem.greatestGap().ifPresent(days -> claims.rule("timetable.greatest-gap", gaps(Long.MIN_VALUE, days)));
        claims.rule(
                "timetable.period",
                dates.stream().noneMatch(date -> date.isBefore(problem.from()) || date.isAfter(problem.to())));
        claims.rule(
                "timetable.weekdays",
                dates.stream().allMatch(date -> problem.weekdays().contains(date.getDayOfWeek())));
        closures();
        if (!problem.pins().isEmpty()) {
            claims.rule(
                    "series.pins",
                    problem.pins().stream()
                            .allMatch(pin -> dates.get(pin.session() - 1).equals(pin.date())));
        }
        problem.today().ifPresent(today -> claims.rule("series.held", held(today)));
        terms();
    }

    private boolean gaps(long least, long greatest) {
        return timetable.gaps().stream().allMatch(gap -> gap >= least && gap <= greatest);
    }

    private boolean held(LocalDate today) {
        return IntStream.rangeClosed(1, dates.size())
                .allMatch(number -> problem.held(number)
                        .map(dates.get(number - 1)::equals)
                        .orElse(!dates.get(number - 1).isBefore(today)));
    }

    private void closures() {
        ImmutableList<Boolean> kept = timetable.certificate().rules().stream()
                .filter(rule -> rule.rule().equals("series.closure"))
                .map(rule -> rule.kept())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Boolean> found =
                problem.closures().stream().map(this::kept).collect(ImmutableList.toImmutableList());
        claims.require(kept.equals(found), "Closures were found kept as " + found + ", the certificate says " + kept);
    }

    private boolean kept(SeriesClosure closure) {
        return IntStream.rangeClosed(1, dates.size())
                .filter(number -> problem.closures(number).contains(closure))
                .noneMatch(number ->
                        closure.days().stream().anyMatch(day -> day.date().equals(dates.get(number - 1))));
    }

    private void terms() {
        for (String term : ImmutableSet.of("series.cadence", "series.end")) {
            claims.term(term, SeriesRecount.amount(problem, dates, term));
        }
        problem.preferredStart()
                .ifPresent(start -> claims.term("series.start", SeriesRecount.amount(problem, dates, "series.start")));
        if (!problem.previous().isEmpty()) {
            claims.term("series.changes", SeriesRecount.amount(problem, dates, "series.changes"));
        }
        claims.require(
                timetable.certificate().penalty() == SeriesRecount.penalty(problem, dates),
                "Penalty was recounted as " + SeriesRecount.penalty(problem, dates));
    }

    /** Every date of the pattern is used or skipped, and no date is both. */
    private void skipped(SeriesPlan plan) {
        ImmutableSet<LocalDate> skipped =
                plan.skipped().stream().map(SkippedDate::date).collect(ImmutableSet.toImmutableSet());
        claims.require(skipped.size() == plan.skipped().size(), "A date is skipped once");
        claims.require(
                dates.stream().noneMatch(skipped::contains),
                "A date that is used must not be skipped, was " + plan.skipped());
        problem.preferredStart().filter(start -> problem.held(1).isEmpty()).ifPresent(start -> told(skipped, start, 1));
        for (int number = 2; number <= dates.size(); number++) {
            long days = (long) problem.cadence() * (number - 1);
            LocalDate start = problem.held(1).or(problem::preferredStart).orElse(dates.get(0));
            told(skipped, start.plusDays(days), number);
            told(skipped, dates.get(0).plusDays(days), number);
            told(skipped, dates.get(number - 2).plusDays(problem.cadence()), number);
        }
    }

    private void told(ImmutableSet<LocalDate> skipped, LocalDate date, int number) {
        claims.require(
                problem.held(number).isPresent() || dates.contains(date) || skipped.contains(date),
                "The pattern has session " + number + " on " + date + ", which must be used or skipped");
    }

    private void changes(SeriesPlan plan) {
        ImmutableList<String> expected = problem.previous().stream()
                .filter(date -> !dates.get(date.session() - 1).equals(date.date()))
                .map(date -> date.session() + " " + date.date() + " " + dates.get(date.session() - 1))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> told = plan.changes().stream()
                .map(move -> move.session() + " " + move.from() + " " + move.to())
                .collect(ImmutableList.toImmutableList());
        claims.require(told.equals(expected), "Changes were found to be " + expected + ", the plan says " + told);
    }
}
