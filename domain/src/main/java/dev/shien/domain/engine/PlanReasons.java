package dev.shien.domain.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;

/** Why sessions and visits are not planned, announced or wished for as a command says. */
final class PlanReasons {

    private PlanReasons() {}

    static Reason noSeries() {
        return Reason.of(
                "timetable.no-series",
                Text.of(
                        "開催回が第1回から順に番号と日付の並ぶものでないため、計画し直せません",
                        "The sessions cannot be planned anew, since they are not numbered from 1 on with each after the one before"));
    }

    static Reason noPlan() {
        return Reason.of("visit.no-plan", Text.of("専門家派遣はまだ計画されていません", "No expert visits are planned yet"));
    }

    static Reason outsidePeriod(LocalDate until, LocalDate from, LocalDate to) {
        return Reason.of(
                "visit.announced-outside",
                Text.of(
                        until + " は専門家派遣の期間(" + from + " から " + to + " まで)の外です",
                        until + " lies outside the period of the expert visits from " + from + " to " + to),
                ImmutableMap.of("until", until.toString(), "from", from.toString(), "to", to.toString()));
    }

    static Reason unknownSpeciality(String id, ImmutableSet<String> known) {
        return Reason.of(
                "need.unknown-speciality",
                Text.of(
                        "専門分野「" + id + "」はこの事業で定められていません(定められているもの: " + known + ")",
                        "The programme declares no speciality '" + id + "'; those that it declares are " + known),
                ImmutableMap.of("speciality", id, "known", String.join(", ", known)));
    }

    static Reason unknownPhase(int number, ImmutableSet<Integer> known) {
        return Reason.of(
                "need.unknown-phase",
                Text.of(
                        "第" + number + "回の専門家派遣はこの事業にありません(あるもの: " + known + ")",
                        "The programme has no expert visit " + number + "; those that it has are " + known),
                ImmutableMap.of("phase", String.valueOf(number), "known", known.toString()));
    }
}
