package dev.shien.eligibility.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.LimitTable.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One change of a clean pack, one finding. */
class PackLintTest {

    private static Arguments found(String code, String path, String... oldAndNew) {
        return arguments(code, path, ImmutableList.copyOf(oldAndNew));
    }

    @Test
    void nothingIsFoundInACleanPack() {
        assertThat(PackLint.of(CleanPack.with())).isEmpty();
        assertThat(PackLint.of(CleanPack.child())).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void exactlyThisIsFound(String code, String path, ImmutableList<String> oldAndNew) {
        assertThat(PackLint.of(CleanPack.with(oldAndNew.toArray(new String[0]))))
                .extracting(finding -> finding.code().code() + " " + finding.path())
                .containsExactly(code + " " + path);
    }

    static Stream<Arguments> exactlyThisIsFound() {
        return Stream.of(
                found(
                        "unused-fact",
                        "$.facts[?@.name=='flag']",
                        "{`name`: `form`",
                        "{`name`: `flag`, `type`: `FLAG`, `label`: {`ja`: `有無`, `en`: `flag`}, `question`: {`ja`: `ありますか。`, `en`: `Is there any?`}}, {`name`: `form`"),
                found(
                        "unused-classifier",
                        "$.classifiers[?@.name=='other']",
                        "{`name`: `size`",
                        "{`name`: `other`, `fact`: `industry`, `otherwise`: `REST`, `classes`: [{`name`: `REST`, `label`: {`ja`: `他`, `en`: `rest`}, `codes`: []}]}, {`name`: `size`"),
                found(
                        "unused-table",
                        "$.tables[?@.name=='none']",
                        "{`name`: `limits`",
                        "{`name`: `none`, `classifier`: `size`, `columns`: [`x`], `periods`: [{`from`: `2000-01-01`, `rows`: [{`class`: `REST`, `limits`: {`x`: 1}}, {`class`: `TRADE`, `limits`: {}}]}]}, {`name`: `limits`"),
                found("unused-column", "$.tables[?@.name=='limits'].columns[?@=='x']", "[`staff`]", "[`staff`, `x`]"),
                found(
                        "unused-rule",
                        "$.rules[?@.id=='spare']",
                        "{`id`: `small`",
                        "{`id`: `spare`, `title`: {`ja`: `予備`, `en`: `Spare`}, `rule`: {`rule`: `kind`}}, {`id`: `small`"),
                found(
                        "unreachable-class",
                        "$.classifiers[?@.name=='size'].classes[?@.name=='NONE']",
                        "{`name`: `TRADE`",
                        "{`name`: `NONE`, `label`: {`ja`: `無`, `en`: `none`}, `codes`: []}, {`name`: `TRADE`",
                        "{`class`: `REST`",
                        "{`class`: `NONE`, `limits`: {`staff`: 7}}, {`class`: `REST`"),
                found(
                        "code-without-effect",
                        "$.classifiers[?@.name=='size'].classes[?@.name=='TRADE'].codes[?@=='56']",
                        "[`I`]",
                        "[`I`, `56`]"),
                found(
                        "code-without-effect",
                        "$.classifiers[?@.name=='size'].classes[?@.name=='REST'].codes[?@=='A']",
                        "`codes`: []",
                        "`codes`: [`A`]"),
                found(
                        "period-never-in-force",
                        "$.tables[?@.name=='limits'].periods[?@.from=='1990-01-01']",
                        "`periods`: [",
                        "`periods`: [{`from`: `1990-01-01`, `until`: `2000-01-01`, `rows`: [{`class`: `REST`, `limits`: {`staff`: 9}}, {`class`: `TRADE`, `limits`: {}}]}, "),
                found(
                        "amendment-without-effect",
                        "$.tables[?@.name=='limits'].periods[?@.from=='2010-01-01']",
                        "{`staff`: 50}",
                        "{`staff`: 100}"),
                found(
                        "requirement-always-met",
                        "$.requirements[?@=='any']",
                        "{`id`: `small`",
                        "{`id`: `any`, `title`: {`ja`: `任意`, `en`: `Any`}, `rule`: {`compare`: {`fact`: `capital`, `operator`: `>=`, `limit`: 0}}}, {`id`: `small`",
                        "[`small`, `kind`]",
                        "[`small`, `kind`, `any`]"),
                found(
                        "requirement-without-effect",
                        "$.requirements[?@=='kind']",
                        "[`small`, `kind`]",
                        "[`small`, `kind`, `kind`]"),
                found(
                        "condition-always-met",
                        "$.rules[?@.id=='kind'].rule.all[1]",
                        "{`id`: `kind`, `title`: {`ja`: `個人又は団体であること`, `en`: `A person or a club`}, `rule`: {`any`: [",
                        "{`id`: `kind`, `title`: {`ja`: `個人又は団体であること`, `en`: `A person or a club`}, `rule`: {`all`: [{`any`: [",
                        "[`CLUB`]}}}]}}",
                        "[`CLUB`]}}}]}, {`compare`: {`fact`: `capital`, `operator`: `>=`, `limit`: 0}}]}}"),
                found(
                        "condition-never-met",
                        "$.rules[?@.id=='small'].rule.any[2]",
                        "`column`: `staff`}}]}}",
                        "`column`: `staff`}}, {`compare`: {`fact`: `staff`, `operator`: `<`, `limit`: 0}}]}}"),
                found(
                        "limit-never-binds",
                        "$.tables[?@.name=='limits'].periods[?@.from=='2000-01-01'].rows[?@.class=='TRADE'].limits.staff",
                        "`column`: `staff`}}]}}",
                        "`column`: `staff`}}, {`compare`: {`fact`: `staff`, `operator`: `<=`, `limit`: 60}}]}}"),
                found(
                        "never-settled",
                        "$.facts[?@.name=='industry']",
                        "`codes`: [`I`]}]}",
                        "`codes`: [`I`]}], `open`: [{`codes`: [`410`], `classes`: [`REST`, `TRADE`]}]}",
                        "{`in`: {`fact`: `form`, `values`: [`PERSON`]}},",
                        "{`all`: [{`in`: {`fact`: `form`, `values`: [`PERSON`]}}, {`not`: {`in`: {`fact`: `industry`, `values`: [`410`]}}}]},",
                        "`form`: `PERSON`, `capital`: 1000",
                        "`form`: `PERSON`, `industry`: `E`, `capital`: 1000"),
                found("not-monotone", "$.facts[?@.name=='staff'].monotone", "FEWER_IS_BETTER", "MORE_IS_BETTER"),
                found("text-not-translated", "$.rules[?@.id=='small'].title", "小さいこと", "smallness"),
                found("text-not-translated", "$.facts[?@.name=='staff'].unit", "`en`: `people`", "`en`: `人`"),
                found(
                        "text-not-translated",
                        "$.notes[1]",
                        "`version`",
                        "`notes`: [{`ja`: `注`, `en`: `note`}, {`ja`: `note`, `en`: `note`}], `version`"),
                found("question-is-label", "$.facts[?@.name=='staff'].question", "How many?", "staff"),
                found("citation-without-article", "$.citation.article", "第1条", "附則"),
                found(
                        "case-missing",
                        "$.cases[?@.verdict=='NEEDS_JUDGEMENT']",
                        "{`name`: `club`, `on`: `2020-01-01`, `facts`: {`form`: `CLUB`, `capital`: 1}, `verdict`: `NEEDS_JUDGEMENT`},",
                        ""),
                found(
                        "case-fails",
                        "$.cases[?@.name=='small']",
                        "`capital`: 1000}, `v",
                        "`capital`: 1001, `staff`: 101}, `v"),
                found(
                        "case-outside-effective",
                        "$.cases[?@.name=='small'].on",
                        "`name`: `small`, `on`: `2020",
                        "`name`: `small`, `on`: `1999"),
                found(
                        "acceptance-of-unknown-code",
                        "$.accepted[?@.path=='$.facts'].code",
                        "`version`",
                        "`accepted`: [{`code`: `no-such-code`, `path`: `$.facts`, `why`: {`ja`: `理由`, `en`: `why`}}], `version`"),
                found(
                        "acceptance-without-finding",
                        "$.accepted[?@.path=='$.facts']",
                        "`version`",
                        "`accepted`: [{`code`: `unused-fact`, `path`: `$.facts`, `why`: {`ja`: `理由`, `en`: `why`}}], `version`"),
                found(
                        "word-in-no-group",
                        "$.facts[?@.name=='form'].words",
                        "`SINGLE`: {`label`: {`ja`: `個人`, `en`: `single`}, `words`: [`PERSON`]}",
                        "`SINGLE`: {`label`: {`ja`: `会社`, `en`: `single`}, `words`: [`FIRM`]}"),
                found(
                        "words-not-told-apart",
                        "$.facts[?@.name=='form'].words",
                        "`CLUB`: {",
                        "`GUILD`: {`ja`: `組合`, `en`: `guild`}, `CLUB`: {",
                        "`words`: [`PERSON`]}",
                        "`words`: [`PERSON`, `GUILD`]}",
                        "[`CLUB`]}}}",
                        "[`CLUB`, `GUILD`]}}}"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void exactlyThisIsFoundInAPackThatExtendsIt(String code, String path, ImmutableList<String> oldAndNew) {
        assertThat(PackLint.of(CleanPack.child(oldAndNew.toArray(new String[0]))))
                .extracting(finding -> finding.code().code() + " " + finding.pack() + finding.path())
                .containsExactly(code + " " + path);
    }

    static Stream<Arguments> exactlyThisIsFoundInAPackThatExtendsIt() {
        String maker = "{`in`: {`fact`: `industry`, `values`: [`E`, `I`]}}";
        return Stream.of(
                found("effective-beyond-extended", "child$.effective", "`, `until`: `2040-01-01`}", "`}"),
                found(
                        "value-without-effect",
                        "child$.rules[?@.id=='maker'].rule.in.values[?@=='09']",
                        "[`E`, `I`]",
                        "[`E`, `09`, `I`]"),
                found(
                        "inherited-without-effect",
                        "clean$.rules[?@.id=='small'].rule.any[0]",
                        maker,
                        "{`all`: [" + maker + ", {`compare`: {`fact`: `capital`, `operator`: `>`, `limit`: 1000}}]}",
                        "`staff`: 1}",
                        "`staff`: 1, `capital`: 2000}",
                        "`capital`: 1}",
                        "`staff`: 1, `capital`: 2000}"));
    }

    @Test
    void aRequirementThatNobodyCanMeetIsFoundAndNothingThatFollowsFromIt() {
        assertThat(open(
                        "`id`: `kind`",
                                "`id`: `never`, `title`: {`ja`: `無理`, `en`: `Never`},"
                                        + " `rule`: {`compare`: {`fact`: `staff`, `operator`: `<`, `limit`: 0}}}, {`id`: `kind`",
                        "[`small`, `kind`]", "[`small`, `kind`, `never`]",
                        "`NEEDS_JUDGEMENT`", "`INELIGIBLE`",
                        "`UNDETERMINED`", "`INELIGIBLE`",
                        "`ELIGIBLE`", "`INELIGIBLE`"))
                .containsExactly("requirement-never-met");
    }

    @Test
    void aVerdictThatNeverComesOutIsFound() {
        assertThat(open(
                        "{`in`: {`fact`: `form`, `values`: [`PERSON`]}}",
                        "{`judgement`: {`in`: {`fact`: `form`, `values`: [`PERSON`]}}}",
                        "`ELIGIBLE`",
                        "`NEEDS_JUDGEMENT`"))
                .containsExactly("never-eligible");
        assertThat(open(
                        "`en`: `Small`}, `rule`: {`any`: [",
                                "`en`: `Small`}, `rule`: {`not`: {`judgement`: {`not`: {`any`: [",
                        "`column`: `staff`}}]}}", "`column`: `staff`}}]}}}}}",
                        "`en`: `A person or a club`}, `rule`: {", "`en`: `A person or a club`}, `rule`: {`not`: {",
                        "{`in`: {`fact`: `form`, `values`: [`PERSON`]}},", "",
                        "[`CLUB`]}}}]}}", "[`CLUB`]}}}]}}}",
                        "`INELIGIBLE`", "`NEEDS_JUDGEMENT`"))
                .containsExactly("never-ineligible");
    }

    @Test
    void whatIsFoundLastCanBeLeftOutTogetherWithAllThatIsFoundBefore() {
        String again = "{`lookup`: {`fact`: `staff`, `operator`: `<=`, `table`: `limits`, `column`: `staff`}}";
        assertThat(PackLint.of(CleanPack.with(
                        "`column`: `staff`}}]}}", "`column`: `staff`}}, " + again + ", " + again + "]}}")))
                .extracting(LintFinding::path)
                .containsExactly("$.rules[?@.id=='small'].rule.any[2]", "$.rules[?@.id=='small'].rule.any[3]");
    }

    @Test
    void anAcceptedFindingIsNotOpenAndNotesNeverAre() {
        ImmutableList<LintFinding> found = PackLint.of(CleanPack.with(
                "第1条",
                "附則",
                "`version`",
                "`accepted`: [{`code`: `citation-without-article`, `path`: `$.citation.article`,"
                        + " `why`: {`ja`: `条番号のない要綱`, `en`: `An outline without numbers`}}], `version`"));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.accepted()).contains(Text.of("条番号のない要綱", "An outline without numbers"));
            assertThat(finding.isOpen()).isFalse();
        });
        assertThat(PackLint.of(CleanPack.with("第1条", "附則"))).allMatch(LintFinding::isOpen);
        assertThat(PackLint.of(CleanPack.with("`words`: [`PERSON`]", "`words`: [`CLUB`]")))
                .isNotEmpty()
                .noneMatch(LintFinding::isOpen);
    }

    @Test
    void holesAndOverlapsOfAPackThatWasMadeInJavaAreFound() {
        LocalDate end = LocalDate.of(2010, 1, 1);
        assertThat(PackLint.of(endingOn(end.minusDays(1))))
                .extracting(LintFinding::toString)
                .containsExactly("clean: $.tables[?@.name=='limits'].periods[?@.from=='2010-01-01']: period-gap:"
                        + " There are days between this period and the one before it. (2009-12-31..2009-12-31)");
        assertThat(PackLint.of(endingOn(end.plusDays(1))))
                .extracting(finding -> finding.code().code())
                .containsExactly("period-overlap");
        assertThat(PackLint.of(endingOn(end))).isEmpty();
    }

    /** The clean pack with another end of the first period of its table. */
    private static RulePack endingOn(LocalDate until) {
        RulePack clean = CleanPack.with();
        LimitTable table = clean.tables().values().asList().get(0);
        Period first = table.periods().get(0);
        Period changed = new Period(first.from(), Optional.of(until), first.rows());
        return RulePack.builder()
                .version(clean.version())
                .title(clean.title())
                .from(clean.from())
                .until(clean.until())
                .citation(clean.citation())
                .putAllFacts(clean.facts())
                .putAllClassifiers(clean.classifiers())
                .putTable(
                        table.name(),
                        new LimitTable(
                                table.name(),
                                table.classifier(),
                                table.columns(),
                                ImmutableList.of(changed, table.periods().get(1))))
                .putAllRules(clean.rules())
                .addAllRequirements(clean.requirements())
                .budget(clean.budget())
                .addAllCases(clean.cases())
                .build();
    }

    private static List<String> open(String... oldAndNew) {
        return PackLint.of(CleanPack.with(oldAndNew)).stream()
                .filter(LintFinding::isOpen)
                .map(finding -> finding.code().code())
                .toList();
    }
}
