package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.cohort.PlacedSession;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences about a session that might be elsewhere. */
final class WhyNotSentences {

    private WhyNotSentences() {}

    /** That a session is where it was asked about. */
    static Reason there(PlacedSession session) {
        Text name = Sentences.name(session);
        return said(
                session,
                "there",
                Text.of(name.ja() + "はその時間・会場・講師になっている。", Sentences.capital(name.en()) + " is there."));
    }

    /** That a session stays where it is given. */
    static Reason given(PlacedSession session) {
        Text name = Sentences.name(session);
        return said(
                session,
                "given",
                Text.of(
                        name.ja() + "の時間・会場・講師はあらかじめ決まっている。",
                        "Time, room and lecturer of " + name.en() + " are given."));
    }

    /** By how much the penalty would change. */
    static Reason cost(PlacedSession session, long change) {
        String penalty = (change < 0 ? "" : "+") + units(change);
        Text name = Sentences.name(session);
        Text time = Sentences.time(session.slot());
        String byJa = session.lecturer().map(id -> "、講師「" + id + "」").orElse("");
        String byEn = session.lecturer().map(id -> " by lecturer '" + id + "'").orElse("");
        return Reason.of(
                "cohort.why-not.move",
                Text.of(
                        name.ja() + "を" + time.ja() + "、会場「" + session.room() + "」" + byJa + "にすると、減点の増減は" + penalty
                                + "になる。",
                        "With " + name.en() + " on " + time.en() + " in room '" + session.room() + "'" + byEn
                                + " the penalty changes by " + penalty + "."),
                ImmutableMap.of(
                        "course", session.course(), "session", String.valueOf(session.number()), "penalty", penalty));
    }

    /** How a term of the score would change. */
    static Reason term(Term term, long before, long after) {
        return Reason.of(
                "cohort.why-not.term",
                Text.of(
                        term.text().ja() + ": " + units(before) + " → " + units(after),
                        term.text().en() + ": " + units(before) + " → " + units(after)),
                ImmutableMap.of("term", term.code(), "before", units(before), "after", units(after)));
    }

    /** That a lecturer is not one of those who can give a session. */
    static Reason lecturer(PlacedSession session, ImmutableList<String> givers) {
        String id = session.lecturer().orElse("");
        Text name = Sentences.name(session);
        return said(
                session,
                "lecturer",
                Text.of(
                        name.ja() + "を担当できる講師は" + joined(givers, giver -> "「" + giver + "」", "、") + "で、「" + id
                                + "」ではない。",
                        Sentences.capital(name.en()) + " is given by "
                                + joined(givers, giver -> "'" + giver + "'", " or ") + ", not by '" + id + "'."));
    }

    /** That a room has no place for one session more. */
    static Reason full(PlacedSession session, ImmutableList<PlacedSession> others) {
        Text time = Sentences.time(session.slot());
        int most = others.size();
        return said(
                session,
                "full",
                Text.of(
                        "会場「" + session.room() + "」で同時に開ける回は" + most + "つまでで、その時間(" + time.ja() + ")には"
                                + joined(others, other -> Sentences.name(other).ja(), "と") + "がある。",
                        "Room '" + session.room() + "' holds " + most + (most == 1 ? " session" : " sessions")
                                + " at once, and at that time, " + time.en() + ", it has "
                                + joined(others, other -> Sentences.name(other).en(), " and ") + "."));
    }

    private static Reason said(PlacedSession session, String code, Text text) {
        return Reason.of(
                "cohort.why-not." + code,
                text,
                ImmutableMap.of("course", session.course(), "session", String.valueOf(session.number())));
    }

    private static <T> String joined(ImmutableList<T> parts, Function<T, String> word, String by) {
        return parts.stream().map(word).collect(Collectors.joining(by));
    }

    /** Thousandths as a decimal number, exactly. */
    private static String units(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
