package dev.shien.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.reason.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each value of a switch changes an outcome (ambiguities A8-A12, A14, A20, A29, A30). */
class PoliciesTest {

    private static final Call CALL = Documents.small().calls().get(0);
    private static final LocalDateTime IN_TIME = LocalDateTime.of(2024, 5, 10, 23, 59, 59);
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);

    @Test
    void a8AnApplicationMayOrMayNotBeCompletedAfterTheCallCloses() {
        Optional<LocalDateTime> later = Optional.of(IN_TIME.plusDays(3));

        assertThat(CompletionPolicy.AFTER_CLOSE_ALLOWED.refusal(CALL, IN_TIME, later))
                .isEmpty();
        assertThat(CompletionPolicy.BY_CLOSE.refusal(CALL, IN_TIME, later).map(Reason::code))
                .contains("application.completed-late");
        assertThat(CompletionPolicy.BY_CLOSE.refusal(CALL, IN_TIME, Optional.of(IN_TIME)))
                .isEmpty();
    }

    @Test
    void a8AFormOutsideTheCallIsRefusedUnderEitherPolicy() {
        for (CompletionPolicy policy : CompletionPolicy.values()) {
            assertThat(policy.refusal(CALL, IN_TIME.plusSeconds(1), Optional.empty())
                            .map(Reason::code))
                    .contains("application.late");
            assertThat(policy.refusal(CALL, CALL.opens().minusSeconds(1), Optional.empty())
                            .map(Reason::code))
                    .contains("application.before-call");
            assertThat(policy.refusal(CALL, CALL.opens(), Optional.empty())).isEmpty();
        }
    }

    @Test
    void a9AFormOfTheEveningCountsOnItsDayOrOnTheNextBusinessDay() {
        BusinessCalendar calendar = BusinessCalendar.government();
        LocalDateTime friday = LocalDateTime.of(2024, 6, 28, 17, 1);
        LateInDay same = new LateInDay(LateInDay.Rule.SAME_DAY, LocalTime.of(17, 0));
        LateInDay next = new LateInDay(LateInDay.Rule.NEXT_BUSINESS_DAY, LocalTime.of(17, 0));

        assertThat(calendar.dueDate(same.countedOn(friday, calendar::nextBusinessDay), 3)
                        .date())
                .isEqualTo("2024-07-03");
        assertThat(calendar.dueDate(next.countedOn(friday, calendar::nextBusinessDay), 3)
                        .date())
                .isEqualTo("2024-07-04");
        assertThat(next.countedOn(friday.minusMinutes(1), calendar::nextBusinessDay))
                .isEqualTo("2024-06-28");
    }

    @Test
    void a10OnlyCallsOnDifferentDaysCount() {
        ContactPolicy three = new ContactPolicy(3);
        ImmutableList<LocalDate> twoDays = ImmutableList.of(MONDAY, MONDAY, MONDAY.plusDays(1));

        assertThat(three.attemptsLeft(twoDays)).isEqualTo(1);
        assertThat(three.mayGiveUp(twoDays)).isFalse();
        assertThat(three.mayGiveUp(ImmutableSet.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2))))
                .isTrue();
        assertThat(new ContactPolicy(2).mayGiveUp(twoDays)).isTrue();
        assertThatThrownBy(() -> new ContactPolicy(0)).hasMessageContaining("0");
    }

    @Test
    void a11TheFirstOrTheLastCompleteApplicationCounts() {
        ImmutableList<String> applications = ImmutableList.of("first", "second", "incomplete");

        assertThat(DuplicatePolicy.LAST_COMPLETE.counting(applications, a -> !a.equals("incomplete")))
                .contains("second");
        assertThat(DuplicatePolicy.FIRST_COMPLETE.counting(applications, a -> !a.equals("incomplete")))
                .contains("first");
        assertThat(DuplicatePolicy.LAST_COMPLETE.counting(applications, a -> false))
                .isEmpty();
    }

    @Test
    void a12TheLaterCompanyOfAGroupMayOrMayNotGoOn() {
        assertThat(SameGroupPolicy.FLAG.admitsLater()).isTrue();
        assertThat(SameGroupPolicy.REFUSE_LATER.admitsLater()).isFalse();
    }

    @Test
    void a14PromotionEndsBeforeTheFirstSessionOnADayOrNever() {
        Optional<LocalDate> session = Optional.of(MONDAY.plusDays(1));

        assertThat(PromotionLimit.beforeFirstSession().allows(MONDAY, session)).isTrue();
        assertThat(PromotionLimit.beforeFirstSession().allows(MONDAY.plusDays(1), session))
                .isFalse();
        assertThat(PromotionLimit.beforeFirstSession().allows(MONDAY, Optional.empty()))
                .isTrue();
        assertThat(PromotionLimit.until(MONDAY).allows(MONDAY, session)).isTrue();
        assertThat(PromotionLimit.until(MONDAY).allows(MONDAY.plusDays(1), Optional.empty()))
                .isFalse();
        assertThat(PromotionLimit.none().allows(MONDAY.plusYears(1), session)).isTrue();
        assertThatThrownBy(() -> new PromotionLimit(PromotionLimit.Rule.NO_LIMIT, Optional.of(MONDAY)))
                .hasMessageContaining("2024-06-03");
    }

    @Test
    void a20TheFirstVisitWaitsForTheConfirmationOrOnlyForTheSelection() {
        Optional<LocalDate> selected = Optional.of(MONDAY);

        assertThat(FirstVisit.AFTER_SELECTED.earliest(selected, Optional.empty()))
                .contains(MONDAY.plusDays(1));
        assertThat(FirstVisit.AFTER_CONFIRMED.earliest(selected, Optional.empty()))
                .isEmpty();
        assertThat(FirstVisit.AFTER_CONFIRMED.earliest(selected, Optional.of(MONDAY.plusDays(7))))
                .contains(MONDAY.plusDays(8));
    }

    @Test
    void a29WithoutMoreApplicantsThanSeatsThereMayOrMayNotBeADraw() {
        assertThat(WhenNotFull.SELECT_ALL.needsDraw(40, 40)).isFalse();
        assertThat(WhenNotFull.SELECT_ALL.needsDraw(41, 40)).isTrue();
        assertThat(WhenNotFull.DRAW_ALL_THE_SAME.needsDraw(40, 40)).isTrue();
    }

    @Test
    void a30ACellBelowTheSmallestIsHeldBackAndAnEmptyOneIsNot() {
        SmallestCell three = new SmallestCell(3);

        assertThat(three.shows(0)).isTrue();
        assertThat(three.shows(2)).isFalse();
        assertThat(three.shows(3)).isTrue();
        assertThat(new SmallestCell(1).shows(1)).isTrue();
        assertThatThrownBy(() -> new SmallestCell(0)).hasMessageContaining("0");
    }
}
