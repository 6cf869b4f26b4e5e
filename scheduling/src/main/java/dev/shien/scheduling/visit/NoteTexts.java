package dev.shien.scheduling.visit;

import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Expert;

/** The sentences of the notes on a plan of visits. */
final class NoteTexts {

    private NoteTexts() {}

    static Reason unmet(String need, long companies) {
        return Reason.of(
                "visit.note.need-unmet",
                Text.of(
                        companies + "社が求める分野「" + need + "」を担当できる専門家がいない。",
                        "No expert offers '" + need + "', which "
                                + (companies == 1 ? "one company needs." : companies + " companies need.")),
                "speciality",
                need);
    }

    static Reason notNeeded(Expert expert) {
        return Reason.of(
                "visit.note.expert-not-needed",
                Text.of(
                        "専門家" + expert.id() + "の分野(" + String.join("・", expert.specialities()) + ")を求める企業はない。",
                        "No company needs what expert " + expert.id() + " offers ("
                                + String.join(", ", expert.specialities()) + ")."),
                "expert",
                expert.id());
    }

    static Reason unable(Expert expert) {
        return Reason.of(
                "visit.note.expert-without-visit",
                Text.of(
                        "専門家" + expert.id() + "は、予定、方法、言語又は上限のため、どの派遣も担当できない。",
                        "Expert " + expert.id()
                                + " can make no visit at all, because of calendar, modes, languages or limits."),
                "expert",
                expert.id());
    }

    static Reason placeless(long companies) {
        return Reason.of(
                "visit.note.no-place",
                Text.of(
                        companies + "社の場所が分からないため、その企業への移動時間は考慮していない。",
                        companies == 1
                                ? "Travel to one company is not counted, because its place is not known."
                                : "Travel to " + companies
                                        + " companies is not counted, because their places are not known."),
                "companies",
                String.valueOf(companies));
    }

    static Reason gone(String expert, long visits) {
        return Reason.of(
                "visit.note.expert-gone",
                Text.of(
                        "前の計画で" + visits + "件を担当した専門家" + expert + "は、今の専門家の中にいない。",
                        "Expert " + expert + ", who had " + (visits == 1 ? "one visit" : visits + " visits")
                                + " in the earlier plan, is not among the experts any more."),
                "expert",
                expert);
    }
}
