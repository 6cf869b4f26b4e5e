package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.eligibility.check.PackDiff;
import dev.shien.eligibility.check.PackDiff.Applicant;
import dev.shien.eligibility.check.PackDiff.Rules;
import org.junit.jupiter.api.Test;

class PackDiffTest {

    private static final Rules BEFORE = rules();
    private static final Rules AFTER = rules(
            "'limit': 20}}", "'limit': 10}}, {'judgement': {'compare': {'fact': 'b', 'operator': '=', 'limit': 21}}}");

    private static Rules rules(String... oldAndNew) {
        return new Rules(RuleScreening.of(SmallPack.changed(oldAndNew)), SmallPack.ID);
    }

    private static Applicant applicant(String id, String facts) {
        return new Applicant(id, Given.facts(facts), Given.DAY);
    }

    private static final ImmutableList<Applicant> POPULATION = ImmutableList.of(
            applicant("loser", "{'a': 99, 'b': 11}"),
            applicant("same", "{'a': 99, 'b': 5}"),
            applicant("gainer", "{'a': 99, 'b': 21}"),
            applicant("opener", "{'a': 99, 'b': [10, 20]}"),
            applicant("settler", "{'a': 99, 'b': [15, 25]}"),
            applicant("open", "{}"));

    @Test
    void whoGainsAndWhoLosesIsToldWithBothDecisions() {
        PackDiff diff = PackDiff.of(BEFORE, AFTER, POPULATION);
        assertThat(diff.changes())
                .extracting(change -> change.id() + " " + change.effect() + " "
                        + change.before().verdict() + " " + change.after().verdict())
                .containsExactly(
                        "loser LOSES ELIGIBLE INELIGIBLE",
                        "gainer GAINS INELIGIBLE NEEDS_JUDGEMENT",
                        "opener OPENS ELIGIBLE UNDETERMINED",
                        "settler SETTLES UNDETERMINED INELIGIBLE");
        assertThat(diff.changes().get(0).before())
                .isEqualTo(BEFORE.screening()
                        .decide(SmallPack.ID, POPULATION.get(0).facts(), Given.DAY));
    }

    @Test
    void everybodyIsCountedOnce() {
        PackDiff diff = PackDiff.of(BEFORE, AFTER, POPULATION);
        assertThat(diff.counts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(POPULATION.size());
        assertThat(diff.counts().get(Verdict.ELIGIBLE, Verdict.ELIGIBLE)).isEqualTo(1);
        assertThat(diff.counts().get(Verdict.UNDETERMINED, Verdict.UNDETERMINED))
                .isEqualTo(1);
        assertThat(diff.counts().get(Verdict.INELIGIBLE, Verdict.ELIGIBLE)).isZero();
        PackDiff back = PackDiff.of(AFTER, BEFORE, POPULATION.reverse());
        assertThat(back.changes())
                .extracting(PackDiff.Change::id)
                .containsExactly("settler", "opener", "gainer", "loser");
        assertThat(back.changes())
                .extracting(change -> change.effect().name())
                .containsExactly("OPENS", "SETTLES", "LOSES", "GAINS");
    }

    @Test
    void aPackDoesNotDifferFromItself() {
        assertThat(PackDiff.of(BEFORE, BEFORE, POPULATION).changes()).isEmpty();
    }

    @Test
    void aFactOfTheWrongTypeIsRefused() {
        assertThatThrownBy(() -> PackDiff.of(BEFORE, AFTER, ImmutableList.of(applicant("x", "{'b': 'many'}"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("small, fact 'b'");
    }

    @Test
    void nothingOfAnApplicantShowsInAMessage() {
        assertThat(PackDiff.of(BEFORE, AFTER, POPULATION).toString() + POPULATION)
                .doesNotContain("99");
    }
}
