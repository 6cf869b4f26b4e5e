package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.eligibility.QuestionPlan;
import dev.shien.domain.eligibility.QuestionPlan.Answer;
import dev.shien.domain.eligibility.QuestionPlan.Ask;
import dev.shien.domain.eligibility.QuestionPlan.Later;
import dev.shien.domain.eligibility.QuestionPlan.Settled;
import dev.shien.domain.eligibility.QuestionPlan.Step;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.number.Rational;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static QuestionPlan plan(String facts) {
        return Given.explain(Given.ACT, facts).questions();
    }

    private static String brief(Step step) {
        if (step instanceof Ask ask) {
            return "ask " + ask.fact();
        }
        return step instanceof Settled settled ? settled.verdict().name() : "later " + ((Later) step).facts();
    }

    private static List<String> brief(Ask ask) {
        return ask.answers().stream()
                .map(answer -> answer.plain() + " (" + answer.share() + "): " + brief(answer.then()))
                .toList();
    }

    @Test
    void ofAServiceCompanyTheEmployeesSettleItMoreOftenThanTheCapital() {
        QuestionPlan plan = plan("{'legal_form': 'COMPANY', 'industry': '72'}");
        assertThat(plan.optimal()).isTrue();
        assertThat(plan.expected()).contains(Rational.of(10, 7));
        Ask first = (Ask) plan.first();
        assertThat(first.question().ja()).isEqualTo("常時使用する従業員は何人ですか（役員及び日々雇い入れられる者を除きます）。");
        assertThat(brief(first)).containsExactly("<= 100 (4/7): ELIGIBLE", ">= 101 (3/7): ask capital");
        Ask second = (Ask) first.answers().get(1).then();
        assertThat(brief(second)).containsExactly("<= 50000000 (2/7): ELIGIBLE", ">= 50000001 (5/7): INELIGIBLE");
        assertThat(second.answers()).extracting(answer -> answer.text().ja()).containsExactly("5,000万円以下", "5,000万円超");
        assertThat(second.answers())
                .extracting(answer -> answer.text().en())
                .containsExactly("at most 50,000,000 yen", "more than 50,000,000 yen");
    }

    /** How often each of so many flags was no and yes, by its number. */
    private static Priors counted(int flags, IntUnaryOperator no, IntUnaryOperator yes) {
        return new Priors(IntStream.range(0, flags)
                .boxed()
                .collect(ImmutableMap.toImmutableMap(
                        i -> "f" + i,
                        i -> ImmutableMap.of(
                                FactValue.of(false), no.applyAsInt(i), FactValue.of(true), yes.applyAsInt(i)))));
    }

    /** Where all must be met the best order asks first for what fails most often (Garey 1973, for a conjunction). */
    @Test
    void ofNineFlagsThatMustAllBeSetTheOneThatFailsMostOftenIsAskedFirst() {
        Explanation explained = FlagPack.all(9).explain("{}", counted(9, i -> i + 1, i -> 1));
        Rational expected = Rational.ZERO;
        Rational reached = Rational.ONE;
        Step step = explained.questions().first();
        for (int flag = 8; flag >= 0; flag--) {
            Ask ask = (Ask) step;
            assertThat(ask.fact()).isEqualTo("f" + flag);
            assertThat(brief(ask).get(0)).isEqualTo("false (" + (flag + 1) + "/" + (flag + 2) + "): INELIGIBLE");
            expected = expected.plus(reached);
            reached = reached.times(Rational.of(1, flag + 2));
            step = ask.answers().get(1).then();
        }
        assertThat(brief(step)).isEqualTo("ELIGIBLE");
        assertThat(explained.questions().expected()).contains(expected);
        assertThat(explained.questions().optimal()).isFalse();
    }

    /**
     * The odds of four flags as told take 84 bits, those of two 42: a product of weights has 62. Unrounded, 1 + 0.5 + 0.278 +
     * 0.174 questions are to be expected.
     */
    @Test
    void oddsThatAreTooFineAreRoundedAndItIsSaid() {
        Explanation fine = FlagPack.all(4).explain("{}", counted(4, i -> 999_983 - i * 200_000, i -> 1_000_000));
        assertThat(fine.questions().optimal()).isFalse();
        assertThat(brief(fine.questions().first())).isEqualTo("ask f0");
        assertThat(brief(((Ask) fine.questions().first()).answers().get(1).then()))
                .isEqualTo("ask f1");
        assertThat(fine.questions().expected().orElseThrow().compareTo(Rational.of(1_953, 1_000)))
                .isNegative();
        assertThat(fine.questions().expected().orElseThrow().compareTo(Rational.of(1_949, 1_000)))
                .isPositive();
        Explanation exact = FlagPack.all(2).explain("{}", counted(2, i -> 999_983, i -> 1_000_000));
        assertThat(exact.questions().optimal()).isTrue();
        assertThat(exact.questions().expected()).contains(Rational.ONE.plus(Rational.of(1_000_000, 1_999_983)));
    }

    @Test
    void whereOnlyTheIndustryIsOpenItsClassesAreTheAnswers() {
        QuestionPlan plan = plan("{'legal_form': 'COMPANY', 'industry': 'G', 'capital': 80000000, 'employees': 150}");
        assertThat(plan.expected()).contains(Rational.ONE);
        Ask ask = (Ask) plan.first();
        assertThat(brief(ask))
                .containsExactly("37|40|410|413|414 (1/2): ELIGIBLE", "38|39|410|411|412|415|416 (1/2): INELIGIBLE");
        assertThat(ask.answers())
                .extracting(answer -> answer.text().ja())
                .containsExactly("製造業、建設業、運輸業その他の業種", "サービス業");
    }

    @Test
    void wordsAreNamedByTheirGroups() {
        Ask ask =
                (Ask) plan("{'industry': '09', 'capital': 1, 'employees': 10}").first();
        assertThat(brief(ask)).containsExactly("COMPANY|INDIVIDUAL (2/3): ELIGIBLE", "OTHER (1/3): INELIGIBLE");
        assertThat(ask.answers().get(0).text().ja()).isEqualTo("会社（士業法人を含む）又は個人");
    }

    @Test
    void whatIsExceptedIsNamedWhereThatIsShorter() {
        Explanation open = Given.explain(
                Given.TOKYO,
                "{'legal_form': 'COMPANY', 'capital': 1, 'head_office': 'NONE', 'security_equipment': true,"
                        + " 'security_policy': true}");
        assertThat(brief((Ask) open.questions().first()))
                .containsExactly("not TOKYO (1/2): INELIGIBLE", "TOKYO (1/2): ELIGIBLE");
        assertThat(((Ask) open.questions().first()).answers().get(0).text().ja())
                .isEqualTo("東京都以外");
    }

    @Test
    void aSettledVerdictAsksNothing() {
        assertThat(plan("{'legal_form': 'COMPANY', 'capital': 1}")).isEqualTo(QuestionPlan.settled(Verdict.ELIGIBLE));
    }

    /** Asking in turn until one fails takes 1 + 1/2 + ... + 1/2^(n-1) questions of n fair coins. */
    @Test
    void eightOpenFactsAreOrderedExactlyAndMoreGreedily() {
        QuestionPlan eight = FlagPack.all(8).explain(0, 0).questions();
        assertThat(eight.optimal()).isTrue();
        assertThat(eight.expected()).contains(Rational.of(255, 128));
        QuestionPlan nine = FlagPack.all(9).explain(0, 0).questions();
        assertThat(nine.optimal()).isFalse();
        assertThat(nine.expected()).contains(Rational.of(511, 256));
    }

    @Test
    void aLongPlanIsWrittenOutInPart() {
        QuestionPlan plan = FlagPack.atLeast(10, 20).explain(0, 0).questions();
        assertThat(plan.optimal()).isFalse();
        assertThat(count(plan.first())).isBetween(10, 200);
        Step step = plan.first();
        int asked = 0;
        while (step instanceof Ask ask) {
            step = ask.answers().get(0).then();
            asked++;
        }
        assertThat(step).isInstanceOf(Later.class);
        assertThat(((Later) step).facts()).hasSize(20 - asked);
    }

    private static int count(Step step) {
        return step instanceof Ask ask
                ? 1
                        + ask.answers().stream()
                                .map(Answer::then)
                                .mapToInt(PlanTest::count)
                                .sum()
                : 0;
    }

    @Test
    void aWeightOutOfBoundsIsRefusedByName() {
        assertThatThrownBy(() -> new Priors(ImmutableMap.of("f", ImmutableMap.of(FactValue.of(true), -1))))
                .hasMessageContaining("'f'")
                .hasMessageContaining("true")
                .hasMessageContaining("-1");
    }

    @Test
    void whatWasAnsweredBeforeOrdersTheQuestions() {
        String old = "{'lookup': {'fact': 'a', 'operator': '<=', 'table': 't', 'column': 'p'}}";
        RuleScreening even = RuleScreening.of(SmallPack.changed(old, "{'in': {'fact': 'f', 'values': [true]}}"));
        RuleScreening counted = RuleScreening.of(SmallPack.changed(
                old,
                "{'in': {'fact': 'f', 'values': [true]}}",
                "'sources': ['TELEPHONE', 'DOCUMENT']",
                "'priors': [{'value': true, 'weight': 9}, {'value': false, 'weight': 1}]"));
        assertThat(first(even, Priors.uniform())).isEqualTo("b 4/3");
        assertThat(first(counted, Priors.uniform())).isEqualTo("f 11/10");
        ImmutableMap<FactValue, Integer> large = ImmutableMap.of(FactValue.of(100), 1, FactValue.of(20), 1);
        ImmutableMap<FactValue, Integer> never = ImmutableMap.of(FactValue.of(false), 5);
        assertThat(first(counted, new Priors(ImmutableMap.of("b", large, "f", never))))
                .isEqualTo("b 3/2");
    }

    private static String first(RuleScreening screening, Priors priors) {
        QuestionPlan plan = screening
                .explain(screening.decide(SmallPack.ID, Given.facts("{}"), Given.DAY), priors)
                .questions();
        return ((Ask) plan.first()).fact() + " " + plan.expected().orElseThrow();
    }
}
