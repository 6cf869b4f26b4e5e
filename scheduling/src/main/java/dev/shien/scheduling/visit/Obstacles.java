package dev.shien.scheduling.visit;

import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.VisitMode;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rules are in the way of a visit that is not placed, wherever it might be: at any time of business hours on any day of the period,
 * with any expert, in any mode, all other visits where they are. Of places that break the same rules the one that costs least is kept, and
 * none that breaks more rules than another one and those of it too.
 */
final class Obstacles {

    private final Agenda agenda;
    private final Diary diary;
    private final Conflicts conflicts;
    private final int visit;
    private final Leave leave;
    private final Map<Set<RuleTexts>, Place> places = new LinkedHashMap<>();

    /** The rule that is broken where an expert does not go with those who make the company's other visits. */
    private final RuleTexts ofExperts;

    private final int opens;
    private final int closes;
    private final int minutes;

    /** The day and the minute before which no visit begins any more. */
    private final int nowDay;

    private final int nowMinute;

    /** Looks for what is in the way of a visit, the times of an expert who leaves not considered. */
    Obstacles(Diary diary, int visit, Leave leave) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.conflicts = new Conflicts(diary);
        this.visit = visit;
        this.leave = leave;
        this.ofExperts =
                agenda.problem.sameExpert() == SameExpert.REQUIRED ? RuleTexts.SAME_EXPERT : RuleTexts.OTHER_EXPERT;
        this.opens = Days.minuteFrom(agenda.problem.opens());
        this.closes = Days.minute(agenda.problem.closes());
        this.minutes = agenda.phase(agenda.phaseOf(visit)).minutes();
        LocalDateTime now = agenda.problem.now().orElse(agenda.days.time(0, 0));
        this.nowDay = agenda.days.index(now.toLocalDate());
        this.nowMinute = Days.minuteFrom(now.toLocalTime());
    }

    /** The sets of rules that are broken, each with the place that costs least. */
    Map<Set<RuleTexts>, Place> places() {
        for (int expert = 0; expert < agenda.experts; expert++) {
            for (int day = 0; leave.stays(expert) && day < agenda.days.count(); day++) {
                look(expert, day);
            }
        }
        return places;
    }

    private void look(int expert, int day) {
        Set<RuleTexts> ofDay = ofDay(expert, day);
        if (isWorse(ofDay)) {
            return;
        }
        List<DaySpan> offers = agenda.offers(expert, day);
        for (int start = opens; start + minutes <= closes; start += agenda.problem.stepMinutes()) {
            look(ofDay, offers, expert, Place.moment(day, start));
        }
        Openings openings = agenda.openings(visit, expert);
        int which = openings.which(day);
        for (int i = which < 0 ? 0 : openings.from(which); which >= 0 && i < openings.from(which + 1); i++) {
            look(ofDay, offers, expert, openings.moment(i));
        }
    }

    private void look(Set<RuleTexts> ofDay, List<DaySpan> offers, int expert, int moment) {
        for (VisitMode mode : VisitMode.values()) {
            Place place = agenda.place(visit, expert, moment, mode);
            Set<RuleTexts> broken = EnumSet.copyOf(ofDay);
            add(broken, RuleTexts.NOW, isOver(place));
            add(broken, RuleTexts.MODE, !allows(expert, mode));
            add(broken, RuleTexts.COMPANY_DAYS, !agenda.welcome(visit, place));
            add(broken, RuleTexts.CALENDAR, offers.stream().noneMatch(span -> agenda.fits(place, span)));
            add(broken, RuleTexts.NO_OVERLAP, !conflicts.isFree(visit, place));
            keep(broken, place);
        }
    }

    private Set<RuleTexts> ofDay(int expert, int day) {
        Set<RuleTexts> broken = EnumSet.noneOf(RuleTexts.class);
        add(
                broken,
                RuleTexts.WINDOW,
                day < agenda.windows.first(agenda.windows.of(visit))
                        || day > agenda.windows.last(agenda.windows.of(visit)));
        add(broken, RuleTexts.OPEN_DAYS, !agenda.isOpen(visit, day));
        add(broken, RuleTexts.LANGUAGE, !Kinds.speaks(agenda.company(agenda.companyOf(visit)), agenda.expert(expert)));
        add(broken, RuleTexts.ORDER, !conflicts.inOrder(visit, day));
        add(broken, ofExperts, !conflicts.inCompany(visit, expert));
        add(broken, RuleTexts.LIMITS, !conflicts.hasRoom(expert, day));
        return broken;
    }

    private static void add(Set<RuleTexts> broken, RuleTexts rule, boolean isBroken) {
        if (isBroken) {
            broken.add(rule);
        }
    }

    private boolean isOver(Place place) {
        return leave.isOver(place.day())
                || place.day() < nowDay
                || (place.day() == nowDay && place.start() < nowMinute);
    }

    private boolean allows(int expert, VisitMode mode) {
        return agenda.allowed(visit).contains(mode)
                && agenda.expert(expert).modes().contains(mode);
    }

    /** Whether another place breaks some of these rules alone. */
    private boolean isWorse(Set<RuleTexts> broken) {
        return places.keySet().stream().anyMatch(other -> other.size() < broken.size() && broken.containsAll(other));
    }

    private void keep(Set<RuleTexts> broken, Place place) {
        Place other = places.get(broken);
        if (other != null) {
            places.put(broken, cheaper(other, place));
        } else if (!isWorse(broken)) {
            places.keySet().removeIf(more -> more.containsAll(broken));
            places.put(broken, place);
        }
    }

    private Place cheaper(Place one, Place other) {
        return order().compare(other, one) < 0 ? other : one;
    }

    /** What costs least, then what is first. */
    Comparator<Place> order() {
        return Comparator.<Place>comparingLong(
                        place -> agenda.terms.cost(visit, place) + diary.beyond(place.expert(), 1))
                .thenComparingInt(place -> Place.moment(place.day(), place.start()))
                .thenComparingInt(Place::expert)
                .thenComparing(Place::mode);
    }
}
