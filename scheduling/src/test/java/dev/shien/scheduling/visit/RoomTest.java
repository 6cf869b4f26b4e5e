package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On which days experts have room for one more visit: two visits fit into the Monday, and one into the Tuesday. */
class RoomTest {

    private static final int MONDAYS = 0;
    private static final int TUESDAYS = 1;

    private static Diary diary(Expert.Builder expert, Visit... given) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
                .addExpert(expert.addCalendar(span(MONDAY, 9, 14), span(MONDAY.plusDays(1), 9, 12))
                        .build())
                .addPins(given);
        IntStream.range(0, 5).forEach(i -> problem.addCompany(company("c" + i).build()));
        return new Diary(new Agenda(problem.build(), ImmutableList.of()));
    }

    private static Expert.Builder expert() {
        return TwoWeeks.expert("e1").greatestPerDay(3);
    }

    private static void place(Diary diary, int visit, int day, int hour) {
        diary.place(visit, new Place(0, day, 60 * hour, 120, VisitMode.ON_SITE));
    }

    @Test
    void dayHasRoomForAsManyVisitsAsFit() {
        Diary diary = diary(expert());
        Room room = new Room(diary);

        place(diary, 0, MONDAYS, 9);
        place(diary, 1, TUESDAYS, 9);
        assertThat(room.on(0, MONDAYS)).isTrue();
        assertThat(room.on(0, TUESDAYS)).isFalse();
        place(diary, 2, MONDAYS, 12);
        assertThat(room.on(0, MONDAYS)).isFalse();
    }

    @Test
    void dayWithoutTimeHasNoRoom() {
        assertThat(new Room(diary(expert())).on(0, 2)).isFalse();
        assertThat(new Room(diary(expert().greatestTotal(0))).first(0, 0)).isEqualTo(Room.NO_DAY);
    }

    @Test
    void limitOfTheWeekLeavesNoRoom() {
        Diary diary = diary(expert().greatestPerWeek(1));

        place(diary, 0, TUESDAYS, 9);
        assertThat(new Room(diary).on(0, MONDAYS)).isFalse();
    }

    @Test
    void givenVisitOutsideTheCalendarTakesNoTimeButCountsAgainstTheLimit() {
        Visit evening = visit("c4", 1, "e1", 0, 19);
        Diary three = diary(expert(), evening);
        Diary two = diary(TwoWeeks.expert("e1"), evening);

        place(three, 0, MONDAYS, 9);
        place(two, 0, MONDAYS, 9);
        assertThat(new Room(three).on(0, MONDAYS)).isTrue();
        assertThat(new Room(two).on(0, MONDAYS)).isFalse();
    }

    @Test
    void firstDayWithRoomIsAskedAnewWhereVisitsOfTheExpertChange() {
        Diary diary = diary(expert());
        Room room = new Room(diary);

        assertThat(room.first(0, 0)).isEqualTo(MONDAYS);
        place(diary, 0, MONDAYS, 9);
        place(diary, 1, MONDAYS, 12);
        assertThat(room.first(0, 0)).isEqualTo(TUESDAYS);
        place(diary, 2, TUESDAYS, 9);
        assertThat(room.first(0, 0)).isEqualTo(Room.NO_DAY);
        diary.unplace(1);
        assertThat(room.first(0, 0)).isEqualTo(MONDAYS);
    }
}
