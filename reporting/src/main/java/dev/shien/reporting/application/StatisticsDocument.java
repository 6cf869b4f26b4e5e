package dev.shien.reporting.application;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.disclosure.Tally;
import dev.shien.reporting.disclosure.TallyTable;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Paragraph;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Table;

/** Applications in numbers as documents. */
final class StatisticsDocument {

    private static final Text QUOTA = Text.of("募集枠", "Quota");

    private static final Text STAGE = Text.of("状況", "Stage");
    private static final TallyTable SEATED = TallyTable.of(
            Text.of("当選・繰上げの参加者の状況", "Where those stand who were selected or moved up"), "statistics-seated", STAGE);
    private static final TallyTable UNSEATED =
            TallyTable.of(Text.of("その他の選定対象者の状況", "Where the other entrants stand"), "statistics-unseated", STAGE);
    private static final TallyTable OTHERS = TallyTable.of(
            Text.of("選定の対象とならなかった申込の状況", "Where the other applications stand"), "statistics-others", STAGE);
    private static final TallyTable QUOTA_STAGES =
            TallyTable.of(Text.of("募集枠 × 状況", "Quota by stage"), "statistics-quota-stage", QUOTA);
    private static final TallyTable QUOTA_VERDICTS =
            TallyTable.of(Text.of("募集枠 × 審査", "Quota by verdict"), "statistics-quota-verdict", QUOTA);
    private static final TallyTable QUOTA_SIZES = TallyTable.of(
            Text.of("募集枠 × 中小企業基本法上の区分(選定対象者)", "Quota by size class (entrants)"), "statistics-quota-size", QUOTA);
    private static final TallyTable FORMS =
            TallyTable.of(Text.of("法人格", "Legal forms"), "statistics-forms", Text.of("法人格", "Legal form"));
    private static final TallyTable INDUSTRIES = TallyTable.of(
            Text.of("業種(日本標準産業分類 大分類)", "Industries (divisions of JSIC)"),
            "statistics-industries",
            Text.of("業種", "Industry"));
    private static final TallyTable CAUSES = TallyTable.of(
            Text.of("選定の対象とならなかった理由", "Why applications did not reach the selection"),
            "statistics-causes",
            Text.of("理由", "Reason"));

    private StatisticsDocument() {}

    static Document internal(ApplicationStatistics numbers) {
        return Document.of(
                "statistics",
                Audience.INTERNAL,
                Text.of("申込の集計(秘匿なし)", "Applications in numbers, in full"),
                Text.of(
                        "募集枠・状況・審査・法人格・業種ごとの件数です。少ない件数もそのまま示します。",
                        "By quota, stage, verdict, legal form and industry, with small numbers shown."),
                ImmutableList.of(
                        Section.of(
                                "状況",
                                "Stages",
                                SEATED.full(numbers.seated()),
                                UNSEATED.full(numbers.unseated()),
                                OTHERS.full(numbers.others()),
                                QUOTA_STAGES.full(numbers.stages())),
                        Section.of(
                                "審査",
                                "Screening",
                                QUOTA_VERDICTS.full(numbers.verdicts()),
                                CAUSES.full(numbers.causes())),
                        Section.of(
                                "申込者の内訳",
                                "Who applied",
                                QUOTA_SIZES.full(numbers.sizes()),
                                FORMS.full(numbers.forms()),
                                INDUSTRIES.full(numbers.industries()))));
    }

    static Document published(ApplicationStatistics numbers) {
        return Document.of(
                "statistics",
                Audience.PUBLIC,
                Text.of("申込の集計", "Applications in numbers"),
                Text.of("申込の状況と申込者の内訳です。", "Where the applications stand and who applied."),
                ImmutableList.of(
                        Section.of(
                                "状況",
                                "Stages",
                                rule(numbers),
                                publish(SEATED, numbers, numbers.seated()),
                                publish(UNSEATED, numbers, numbers.unseated()),
                                publish(OTHERS, numbers, numbers.others())),
                        Section.of(
                                "申込者の内訳",
                                "Who applied",
                                publish(QUOTA_SIZES, numbers, numbers.sizes()),
                                publish(FORMS, numbers, numbers.forms()),
                                publish(INDUSTRIES, numbers, numbers.industries()))));
    }

    private static Table publish(TallyTable table, ApplicationStatistics numbers, Tally<?, ?> tally) {
        return table.published(tally, numbers.smallest());
    }

    private static Paragraph rule(ApplicationStatistics numbers) {
        int least = numbers.smallest().count();
        return Paragraph.of(
                "企業が特定されないよう、" + least + "件未満の値と、合計からその値を逆算できる値を X として秘匿しています。",
                "So that no company can be told, numbers below " + least
                        + " are withheld as X, and so are those from which they could be worked out.");
    }
}
