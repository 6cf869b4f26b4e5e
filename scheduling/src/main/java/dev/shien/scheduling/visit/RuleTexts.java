package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Visit;
import dev.shien.scheduling.internal.Dates;

/** The hard rules of visits, and what is said of each. */
enum RuleTexts {
    ALL_PLACED("visit.all-placed", "全ての派遣に日時と専門家が決まっている", "Every visit has an expert and a time"),
    PERIOD("visit.period", "各派遣は事業の派遣期間の中にある", "Every visit lies in the period of the programme's visits"),
    WINDOW(
            "visit.window",
            "各派遣は支援時期の間にあり、所定の時間で行われる",
            "Every visit lies in the window of its phase and takes its time"),
    ORDER("visit.order", "各企業の派遣は回の順に行われ、間隔の下限を守る", "The visits of every company keep their order and least gaps"),
    GREATEST_GAP(
            "visit.greatest-gap",
            "各派遣は直前の回からの間隔の上限を守る",
            "Every visit follows the one before it within the greatest gap"),
    CALENDAR(
            "visit.calendar",
            "各派遣は専門家の予定と業務時間の中にある",
            "Every visit lies in the expert's calendar and in business hours"),
    NO_OVERLAP(
            "visit.no-overlap",
            "同じ専門家の派遣は重ならず、間に休憩がある",
            "No two visits of an expert overlap or miss the break between"),
    TRAVEL(
            "visit.travel-time",
            "同じ日に訪問する企業の間に移動時間がある",
            "Between two visits of an expert on site on one day there is time to travel"),
    LIMITS(
            "visit.expert-limits",
            "専門家ごとの1日、1週間及び全体の上限を守る",
            "No expert has more visits on a day, in a week or in all than allowed"),
    SAME_EXPERT(
            "visit.same-expert",
            "必要とされる場合は、各企業の派遣を同じ専門家が担当する",
            "Where it is required, one expert makes all visits of a company"),
    OTHER_EXPERT(
            "visit.other-expert",
            "専門家の交代を求めた企業の派遣は、その回から別の専門家が担当する",
            "Where a company asked for another expert, another one comes from that phase on"),
    MODE("visit.mode", "企業・支援時期・専門家の全てが認める方法である", "Company, phase and expert all allow the mode"),
    LANGUAGE(
            "visit.language",
            "言語を指定した企業の派遣は、その言語を話す専門家が担当する",
            "Every expert speaks a language of the company, where it names any"),
    OPEN_DAYS(
            "visit.open-days",
            "休業日とその企業の開催日に当たる派遣はない",
            "No visit is on a closed day or on a session day of its company"),
    COMPANY_DAYS(
            "visit.company-days",
            "企業の都合の悪い日時や参加確定前の派遣はない",
            "No visit is at a time that its company excludes, or too early"),
    NOW("visit.now", "既に過ぎた日時に新たな派遣はない", "No planned visit is in the past"),
    GIVEN("visit.given", "決まっている派遣は変えていない", "Given visits are unchanged");

    private final String code;
    private final String ja;
    private final String en;

    RuleTexts(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    Reason kept() {
        return Reason.of(code, Text.of(ja + "。", en + "."));
    }

    /** The code without what all have in common. */
    String shortCode() {
        return code.substring(code.indexOf('.') + 1);
    }

    /** The rule as one of those that leave a visit no place. */
    Reason unplaced(ImmutableMap<String, String> visit) {
        return Reason.of("visit.unplaced." + shortCode(), Text.of(ja + "。", en + "."), visit);
    }

    Reason broken(String company, int phase) {
        return Reason.of(
                code,
                Text.of(
                        "企業" + company + "の第" + phase + "回は次の決まりに反する: " + ja + "。",
                        "Visit " + phase + " of company " + company + " breaks the rule: " + en + "."),
                ImmutableMap.of("company", company, "phase", String.valueOf(phase)));
    }

    Reason broken(Visit visit) {
        Text day = Dates.text(visit.date());
        return Reason.of(
                code,
                Text.of(
                        "企業" + visit.company() + "の第" + visit.phase() + "回(" + day.ja() + ")は次の決まりに反する: " + ja + "。",
                        "Visit " + visit.phase() + " of company " + visit.company() + " (" + day.en()
                                + ") breaks the rule: " + en + "."),
                ImmutableMap.of(
                        "company", visit.company(),
                        "phase", String.valueOf(visit.phase()),
                        "date", visit.date().toString()));
    }
}
