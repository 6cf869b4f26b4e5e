package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Slot;
import dev.shien.scheduling.internal.Dates;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says where a draft breaks a rule. */
final class Sentences {

    private final Draft draft;
    private final Board board;

    Sentences(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
    }

    /** A breach in words. */
    Reason of(Breach breach) {
        return Reason.of(
                breach.rule().code(),
                switch (breach.rule()) {
                    case ATTENDANCE -> attendance(breach);
                    case LECTURER -> lecturer(breach);
                    case ABSENCE -> absence(breach.session());
                    case ROOM -> room(breach.session());
                    case ORDER -> order(breach);
                    case WAY -> way(breach);
                },
                arguments(breach));
    }

    private ImmutableMap<String, String> arguments(Breach breach) {
        ImmutableMap.Builder<String, String> arguments = ImmutableMap.builder();
        PlacedSession one = placed(breach.session());
        arguments.put("course", one.course()).put("session", String.valueOf(one.number()));
        if (breach.other() != breach.session()) {
            PlacedSession other = placed(breach.other());
            arguments.put("otherCourse", other.course()).put("otherSession", String.valueOf(other.number()));
        }
        return arguments.buildOrThrow();
    }

    private PlacedSession placed(int session) {
        return board.placed(session, draft.slot[session], draft.desk[session], draft.lecturer[session]);
    }

    /** A session by its course and number. */
    static Text name(PlacedSession session) {
        return Text.of(
                "講座「" + session.course() + "」第" + session.number() + "回",
                "session " + session.number() + " of course '" + session.course() + "'");
    }

    /** A slot by its day and hours. */
    static Text time(Slot slot) {
        Text day = Dates.text(slot.date());
        return Text.of(
                day.ja() + " " + slot.start() + "~" + slot.end(), day.en() + " " + slot.start() + "-" + slot.end());
    }

    private Text attendance(Breach breach) {
        PlacedSession one = placed(breach.other());
        PlacedSession other = placed(breach.session());
        Text time = time(one.slot());
        if (one.course().equals(other.course())) {
            return Text.of(
                    name(one).ja() + "と第" + other.number() + "回が同じ時間(" + time.ja() + ")にある。",
                    "Sessions " + one.number() + " and " + other.number() + " of course '" + one.course()
                            + "' are at the same time, " + time.en() + ".");
        }
        String cohort = commonCohort(breach);
        return Text.of(
                "受講者「" + cohort + "」は" + name(one).ja() + "と" + name(other).ja() + "に同時(" + time.ja() + ")に出ることになる。",
                "Cohort '" + cohort + "' has " + name(one).en() + " and "
                        + name(other).en() + " at the same time, " + time.en() + ".");
    }

    private String commonCohort(Breach breach) {
        int[] others = board.cohortsOf[board.courseOf[breach.other()]];
        return IntStream.of(board.cohortsOf[board.courseOf[breach.session()]])
                .filter(cohort -> IntStream.of(others).anyMatch(other -> other == cohort))
                .mapToObj(cohort -> board.problem.cohorts().get(cohort).id())
                .findFirst()
                .orElseThrow();
    }

    private Text lecturer(Breach breach) {
        PlacedSession one = placed(breach.other());
        PlacedSession other = placed(breach.session());
        String id = one.lecturer().orElse("");
        Text time = time(one.slot());
        return Text.of(
                "講師「" + id + "」は" + name(one).ja() + "と" + name(other).ja() + "を同時(" + time.ja() + ")に担当することになる。",
                "Lecturer '" + id + "' has " + name(one).en() + " and "
                        + name(other).en() + " at the same time, " + time.en() + ".");
    }

    private Text absence(int session) {
        PlacedSession placed = placed(session);
        Text time = time(placed.slot());
        ImmutableList<Text> who = new Missing(board.problem, placed).who();
        return Text.of(
                name(placed).ja() + "は" + joined(who, Text::ja, "・") + "の都合がつかない時間(" + time.ja() + ")にある。",
                capital(name(placed).en()) + " is at a time at which " + joined(who, Text::en, " and ")
                        + " cannot be there, " + time.en() + ".");
    }

    private Text room(int session) {
        PlacedSession placed = placed(session);
        ImmutableList<Text> why = new Missing(board.problem, placed).ofRoom();
        return Text.of(
                name(placed).ja() + "の会場「" + placed.room() + "」は" + joined(why, Text::ja, "、また、") + "。",
                capital(name(placed).en()) + " is in room '" + placed.room() + "', but "
                        + joined(why, Text::en, ", and ") + ".");
    }

    private static String joined(ImmutableList<Text> parts, Function<Text, String> language, String by) {
        return parts.stream().map(language).collect(Collectors.joining(by));
    }

    private Text order(Breach breach) {
        PlacedSession before = placed(breach.other());
        PlacedSession after = placed(breach.session());
        long days = after.slot().date().toEpochDay() - before.slot().date().toEpochDay();
        return Text.of(
                "講座「" + after.course() + "」の第" + before.number() + "回("
                        + time(before.slot()).ja() + ")から第" + after.number() + "回("
                        + time(after.slot()).ja() + ")までの" + days + "日は、順序または間隔の決まりに合わない。",
                "In course '" + after.course() + "' session " + after.number() + " ("
                        + time(after.slot()).en() + ") is "
                        + Dates.days(days) + " from session " + before.number() + " ("
                        + time(before.slot()).en()
                        + "), against its order or gaps.");
    }

    private Text way(Breach breach) {
        PlacedSession before = placed(breach.other());
        PlacedSession after = placed(breach.session());
        String id = after.lecturer().orElse("");
        return Text.of(
                "講師「" + id + "」は" + name(before).ja() + "(会場「" + before.room() + "」)から"
                        + name(after).ja() + "(会場「" + after.room() + "」)に間に合わない。",
                "Lecturer '" + id + "' has no time to come from " + name(before).en() + " in room '" + before.room()
                        + "' to " + name(after).en() + " in room '" + after.room() + "'.");
    }

    /** A sentence that begins with a capital letter. */
    static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
