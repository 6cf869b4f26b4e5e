package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import dev.shien.scheduling.internal.Dates;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences about what would have to give way for a visit to be at a place. */
final class WayOut {

    private final Agenda agenda;
    private final int visit;
    private final Place place;
    private final Expert expert;
    private final Text date;
    private final String time;

    WayOut(Agenda agenda, int visit, Place place) {
        this.agenda = agenda;
        this.visit = visit;
        this.place = place;
        this.expert = agenda.expert(place.expert());
        this.date = Dates.text(agenda.days.date(place.day()));
        this.time = String.valueOf(agenda.days.time(place.day(), place.start()).toLocalTime());
    }

    /** One reason for all rules that would have to give way, with the place. */
    Reason of(Set<RuleTexts> rules) {
        return Reason.of(
                "visit.way-out." + rules.stream().map(RuleTexts::shortCode).collect(Collectors.joining("+")),
                Text.of(
                        rules.stream().map(rule -> text(rule).ja()).collect(Collectors.joining("さらに、")),
                        rules.stream().map(rule -> text(rule).en()).collect(Collectors.joining(" And: "))),
                ImmutableMap.of(
                        "company", agenda.company(agenda.companyOf(visit)).id(),
                        "phase",
                                String.valueOf(
                                        agenda.phase(agenda.phaseOf(visit)).number()),
                        "expert", expert.id(),
                        "start", String.valueOf(agenda.days.time(place.day(), place.start()))));
    }

    private Text text(RuleTexts rule) {
        String id = expert.id();
        return switch (rule) {
            case WINDOW -> window();
            case OPEN_DAYS ->
                Text.of(
                        date.ja() + "の派遣を休業日又は開催日でも認める。",
                        "Allow a visit on " + date.en() + ", a closed day or a session day.");
            case COMPANY_DAYS ->
                Text.of(
                        "企業が" + date.ja() + time + "からの派遣を受け入れる。",
                        "The company receives a visit on " + date.en() + " at " + time + ".");
            case LANGUAGE ->
                Text.of("企業が専門家" + id + "の話す言語を認める。", "The company accepts a language that expert " + id + " speaks.");
            case MODE -> mode();
            case ORDER ->
                Text.of(
                        "他の回を動かすか、" + date.ja() + "となる間隔を認める。",
                        "Move other visits of the company, or allow the gaps that " + date.en() + " leaves.");
            case SAME_EXPERT, OTHER_EXPERT ->
                Text.of(
                        "専門家" + id + "が担当することを認めるか、他の回の担当者を替える。",
                        "Allow that expert " + id + " comes, or change who makes the company's other visits.");
            case LIMITS ->
                Text.of(
                        "専門家" + id + "の" + date.ja() + "の上限(1日、1週間又は全体)を1件増やす。",
                        "Expert " + id + " makes one more visit than the limits allow, on " + date.en() + ".");
            case NO_OVERLAP ->
                Text.of(
                        "専門家" + id + "の" + date.ja() + "の他の派遣を動かす。",
                        "Move another visit of expert " + id + " on " + date.en() + ".");
            default -> calendar();
        };
    }

    private Text window() {
        boolean late = place.day() > agenda.windows.last(agenda.windows.of(visit));
        return Text.of(
                "支援時期を" + date.ja() + (late ? "まで延ばす。" : "から始める。"),
                "Let the window " + (late ? "last until " : "begin on ") + date.en() + ".");
    }

    private Text mode() {
        boolean online = place.mode() == VisitMode.ONLINE;
        return Text.of(
                "専門家" + expert.id() + "の" + (online ? "オンライン" : "訪問") + "による派遣を認める。",
                "Allow a visit of expert " + expert.id() + (online ? " online." : " on site."));
    }

    private Text calendar() {
        String specialities = String.join(", ", expert.specialities());
        String ja = specialities.isEmpty() ? "" : "(分野: " + specialities + ")";
        String en = specialities.isEmpty() ? "" : " (" + specialities + ")";
        return Text.of(
                "専門家" + expert.id() + ja + "の予定が" + date.ja() + time + "から" + place.minutes() + "分空けばよい。",
                place.minutes() + " more minutes of expert " + expert.id() + en + " on " + date.en() + " from " + time
                        + " would do.");
    }
}
