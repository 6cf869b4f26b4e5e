package dev.shien.reporting.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import org.junit.jupiter.api.Test;

/** Sentences as the engine, the draw and the plans give them. */
class NamesTest {

    private static final Names NAMES = new Names(
            ImmutableMap.of("utm", Text.of("UTM導入支援", "UTM"), "edr", Text.of("EDR導入支援", "EDR")),
            ImmutableMap.of("goal", Text.of("解決したい課題", "goal")),
            ImmutableMap.of("utm", Text.of("UTMの運用", "running UTM")));

    @Test
    void quotasAreCalledByTheirNames() {
        Reason promoted = Reason.of(
                "promotion.across",
                Text.of(
                        "枠「edr」に空席が生じ、枠「utm」の最上位を繰上げ",
                        "A seat of quota 'edr' goes to quota 'utm', whose first this is"),
                ImmutableMap.of("from", "edr", "quota", "utm"));
        assertThat(NAMES.text(promoted))
                .isEqualTo(Text.of(
                        "枠「EDR導入支援」に空席が生じ、枠「UTM導入支援」の最上位を繰上げ",
                        "A seat of quota 'EDR' goes to quota 'UTM', whose first this is"));
    }

    @Test
    void ranksOnAWaitlistNameTheQuota() {
        Reason waits = Reason.of(
                "selection.waitlisted",
                Text.of("枠「utm」の補欠 1 位", "Rank 1 on the waitlist of quota 'utm'"),
                "quota",
                "utm");
        assertThat(NAMES.text(waits)).isEqualTo(Text.of("枠「UTM導入支援」の補欠 1 位", "Rank 1 on the waitlist of quota 'UTM'"));
    }

    @Test
    void aSeatOpenToAllIsNotTakenForAQuota() {
        Reason drawn = Reason.of(
                "selection.drawn", Text.of("抽選により枠「open」に当選", "Drawn for a seat of quota 'open'"), "seat", "open");
        assertThat(NAMES.text(drawn).ja()).isEqualTo("抽選により枠「全枠共通」に当選");
    }

    @Test
    void questionsAreCalledAsTheFormCallsThem() {
        Text pairs = Text.of("同じグループで「goal」が違う組の数", "Pairs of a group that differ in goal");
        assertThat(NAMES.text(new ScoreTerm("workshop.alike.goal", pairs, 4, 2000, 0))
                        .ja())
                .isEqualTo("同じグループで「解決したい課題」が違う組の数");
        Reason alike = Reason.of(
                "workshop.group.alike",
                Text.of("全員の「goal」が「utm」で共通する。", "All 5 share goal 'utm'."),
                "attribute",
                "goal");
        assertThat(NAMES.text(alike)).isEqualTo(Text.of("全員の「解決したい課題」が「utm」で共通する。", "All 5 share goal 'utm'."));
    }

    @Test
    void specialitiesAreNotMixedUpWithQuotasOfTheSameId() {
        Reason unmet = Reason.of(
                "visit.note.need-unmet", Text.of("3社が求める分野「utm」", "No expert offers 'utm'"), "speciality", "utm");
        assertThat(NAMES.text(unmet)).isEqualTo(Text.of("3社が求める分野「UTMの運用」", "No expert offers 'running UTM'"));
    }

    @Test
    void whatHasNoNameStaysAsItIs() {
        Reason other = Reason.of("seat-plan.given", Text.of("枠「x」: 3席", "Quota 'x': 3 seats"), "quota", "x");
        assertThat(NAMES.text(other)).isEqualTo(other.text());
        assertThat(Names.NONE.text(other)).isEqualTo(other.text());
    }
}
