package dev.shien.scheduling.internal.crowd;

import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.tables;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.RoundRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences about sizes and about those who find no seat, in both languages. */
class SeatSentencesTest {

    private static Text size(GroupSizes size) {
        return SeatSentences.size(people(size, "ab", "ab").build());
    }

    @Test
    void sizesAreSaidInEachForm() {
        assertThat(size(new GroupSize(4, 5, 6)))
                .isEqualTo(Text.of("各グループは4名から6名である。", "Every group has 4 to 6 members."));
        assertThat(size(groupsOf(5))).isEqualTo(Text.of("各グループは5名である。", "Every group has 5 members."));
        assertThat(size(new GroupCount(3)))
                .isEqualTo(Text.of(
                        "グループは3個で、人数の差は1名以内である。", "The number of groups is 3, and their sizes differ by 1 at most."));
        assertThat(size(tables(4, 6, 3, 3)))
                .isEqualTo(Text.of("グループの人数は順に4名から6名、3名である。", "The tables have 4 to 6, 3 members, in this order."));
    }

    @Test
    void sizesCountOverAWholeRun() {
        assertThat(SeatSentences.size(people(groupsOf(2), "ab", "ab", "ab")
                        .addRun(new RoundRun(1, 2))
                        .build()))
                .isEqualTo(Text.of(
                        "各グループは2名である(続けるべき回では通算の人数)。",
                        "Every group has 2 members; in a run all count who sit there in any of its rounds."));
    }

    @Test
    void runIsSaidToKeepItsGroups() {
        Reason run = SeatSentences.run(new RoundRun(2, 4));

        assertThat(run.text())
                .isEqualTo(Text.of("第2回から第4回まで同じグループで続ける。", "The group stays together over rounds 2 to 4."));
        assertThat(run.arguments()).containsEntry("from", "2").containsEntry("to", "4");
    }

    @Test
    void numbersOfGroupsAreSaidByRound() {
        SortedSetMultimap<Integer, Integer> rounds = TreeMultimap.create();
        rounds.put(1, 3);
        rounds.put(2, 1);
        rounds.put(2, 4);

        assertThat(SeatSentences.numberJa(rounds)).isEqualTo("第3回は1グループ、第1・4回は2グループである。");
        assertThat(SeatSentences.numberEn(rounds)).isEqualTo("There are 1 group in round 3; 2 groups in rounds 1, 4.");
    }

    private static List<Text> leftOut(int people, GroupSizes size) {
        return SeatSentences.leftOut(people, size).stream().map(Reason::text).toList();
    }

    /** Seven are one group of seven or two, of which the smaller has three. */
    @Test
    void sizesThatDoNotFitAreSaidWithAWayOut() {
        assertThat(leftOut(7, new GroupSize(4, 5, 6)))
                .containsExactly(
                        Text.of(
                                "出席者7名は4名から6名のグループに分けられない。座れるのは6名までである。",
                                "7 present cannot be divided into groups of 4 to 6; at most 6 can be seated."),
                        Text.of(
                                "1グループの上限を7名にするか、下限を3名にすれば全員が座れる。",
                                "Everybody could be seated with at most 7 or with at least 3 to a group."));
    }

    /** Eleven make two groups of five and six, or three of which the smallest has three. */
    @Test
    void wayOutNamesTheGreatestAndTheSmallestGroup() {
        assertThat(SeatSentences.leftOut(11, groupsOf(4)).get(1).arguments())
                .isEqualTo(ImmutableSortedMap.of("greatest", "6", "least", "3"));
        assertThat(SeatSentences.leftOut(11, groupsOf(5)).get(1).arguments())
                .isEqualTo(ImmutableSortedMap.of("greatest", "6", "least", "3"));
    }

    @Test
    void tooFewForAGroupAreSaidToBeTooFew() {
        assertThat(leftOut(3, new GroupSize(4, 5, 6)))
                .containsExactly(Text.of("出席者は3名で、グループを作るには足りない。", "3 present, fewer than the groups need."));
        assertThat(SeatSentences.leftOut(1, new GroupCount(2)).get(0).code()).isEqualTo("workshop.left-out.too-few");
        assertThat(SeatSentences.leftOut(4, new GroupSize(4, 4, 4))).hasSize(2);
    }

    @Test
    void tablesThatAreFullAreSaidToBe() {
        assertThat(leftOut(8, tables(3, 4, 0, 3)))
                .containsExactly(Text.of("出席者8名のうち座れるのは7名までである。", "Of 8 present at most 7 can be seated."));
        assertThat(SeatSentences.leftOut(8, tables(3, 4, 0, 3)).get(0).code()).isEqualTo("workshop.left-out.sizes");
    }
}
