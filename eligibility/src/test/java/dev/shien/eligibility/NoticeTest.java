package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Notice;
import dev.shien.domain.eligibility.Notice.Statement;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.reason.Text;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

    private static final String SHOP =
            "{'legal_form': 'COMPANY', 'industry': '60', 'capital': 60000000, 'employees': 51}";

    private static Notice notice(String pack, String facts) {
        return Given.explain(pack, facts).notice();
    }

    @Test
    void aRefusalNamesEachFactWithItsSourceAndTheLimitWithItsArticle() {
        Explanation explained = Given.explain(Given.ACT, SHOP);
        String rules = explained.decision().pack().sha256();
        assertThat(explained.notice().text().ja()).isEqualTo("""
                        審査結果及びその理由

                        1　結論
                        　令和6年6月28日を基準日として審査した結果、「中小企業基本法第2条第1項の中小企業者」の要件を満たさないものと判断しました。

                        2　理由
                        （1）中小企業者であること（中小企業基本法第2条第1項）
                        　この要件を満たしていません。
                        　・主たる事業の業種は「60 その他の小売業」です（提出書類による。令和6年6月10日現在）。区分は「小売業」です。
                        　・資本金の額又は出資の総額は6,000万円です（提出書類による。令和6年6月10日現在）。中小企業基本法第2条第1項第4号に定める基準「5,000万円以下（小売業）」を満たしません。
                        　・常時使用する従業員の数は51人です（提出書類による。令和6年6月10日現在）。中小企業基本法第2条第1項第4号に定める基準「50人以下（小売業）」を満たしません。

                        3　適用した基準
                        　jp.sme.basic-act 第1版（SHA-256: %s）
                        """.replace("%s", rules));
        assertThat(explained.notice().text().en()).isEqualTo("""
                        Result of the examination and reasons

                        1. Conclusion
                          Under the rules in force on 28 June 2024, the applicant does not meet the requirements of \
                        "Small or medium-sized enterprise under art. 2(1) of the SME Basic Act".

                        2. Reasons
                        (1) Small or medium-sized enterprise (Small and Medium-sized Enterprise Basic Act art. 2(1))
                          This requirement is not met.
                          - Industry of the main business: JSIC 60 (document, 10 June 2024). Class: retail.
                          - Capital or total contributions: 60,000,000 yen (document, 10 June 2024). Criterion: at most \
                        50,000,000 yen (retail) (Small and Medium-sized Enterprise Basic Act art. 2(1) no. 4); not met.
                          - Number of regular employees: 51 people (document, 10 June 2024). Criterion: at most 50 people \
                        (retail) (Small and Medium-sized Enterprise Basic Act art. 2(1) no. 4); not met.

                        3. Rules applied
                          jp.sme.basic-act version 1 (SHA-256: %s)
                        """.replace("%s", rules));
    }

    @Test
    void eachRequirementThatFailsIsAPoint() {
        Notice notice =
                notice(Given.TOKYO, "{'principal_office': 'CHIBA', 'head_office': 'NONE', 'security_policy': false}");
        assertThat(notice.points()).extracting(Notice.Point::rule).containsExactly("e1", "e4");
        assertThat(notice.points().get(0).statements())
                .extracting(Statement::fact)
                .containsExactly("principal_office", "head_office");
        assertThat(notice.points().get(1).statements().get(0).text().ja())
                .isEqualTo("情報セキュリティポリシーの整備は「なし」です（提出書類による。令和6年6月10日現在）。基準「あり」に該当しません。");
    }

    @Test
    void anOpenVerdictSaysWhatIsNotConfirmedAndWhatIsToBeAsked() {
        Notice notice = Given.claimed().notice();
        assertThat(notice.conclusion().ja())
                .isEqualTo("令和6年6月28日を基準日として審査した結果、「中小企業サイバーセキュリティ社内体制整備事業 令和6年度」の要件を満たすかどうかは、"
                        + "確認できていない事実があるため、まだ判断できません。");
        assertThat(notice.points())
                .extracting(point -> point.statements().get(0).text().ja())
                .containsExactly(
                        "UTM・EDR等の一定程度のセキュリティ機器・ソフトウェアの導入は「あり」とされていますが（申込フォームによる。令和6年6月10日現在）、"
                                + "確認できていません。基準「あり」に該当するかどうかは、まだ分かりません。",
                        "情報セキュリティポリシーの整備は、確認できていません。基準「あり」に該当するかどうかは、まだ分かりません。");
        assertThat(notice.questions())
                .extracting(Text::ja)
                .containsExactly("UTMやEDR等のセキュリティ機器・ソフトウェアを導入していますか。", "情報セキュリティポリシーを整備していますか。");
        assertThat(notice.text().ja()).contains("3　確認が必要な事項\n", "上から順に確認します。");
        assertThat(notice.text().en())
                .contains(
                        "3. What has to be confirmed\n  - Is security equipment or software such as UTM or EDR in place?\n",
                        "stated to be yes (application form, 10 June 2024), not confirmed.");
    }

    @Test
    void whereAClassIsOpenButDoesNotMatterItSaysSo() {
        assertThat(notice(Given.ACT, "{'legal_form': 'COMPANY', 'capital': 30000000}")
                        .text()
                        .ja())
                .contains("主たる事業の業種は、確認できていません。どの区分であっても、結論は変わりません。")
                .contains("5,000万円以下（小売業）」のいずれも満たします。");
    }

    @Test
    void whatAPersonHasToJudgeIsSaidToBeSo() {
        Notice notice = notice(
                Given.TOKYO,
                "{'legal_form': 'MEDICAL_CORPORATION', 'principal_office': 'TOKYO', 'security_equipment': true,"
                        + " 'security_policy': true}");
        assertThat(notice.conclusion().ja()).endsWith("の要件を満たすかどうかは、個別に判断する必要があります。");
        assertThat(notice.points().get(1).result().ja()).isEqualTo("この要件については、個別に判断する必要があります。");
    }

    @Test
    void wholeNumbersKnownInPartAreToldAsRanges() {
        assertThat(notice(Given.ACT, "{'capital': {'min': 300000001}, 'employees': {'min': 301, 'max': 400}}")
                        .text()
                        .ja())
                .contains("資本金の額又は出資の総額は3億1円以上です", "常時使用する従業員の数は301人から400人までです");
    }

    @ParameterizedTest
    @CsvSource({
        "'{''f0'': false, ''f1'': true}', INELIGIBLE, only: f0",
        "'{''f0'': false, ''f1'': false}', INELIGIBLE, only: f0",
        "'{''f0'': false}', INELIGIBLE, only: f0",
        "'{''f0'': true, ''f1'': false}', ELIGIBLE, either: f0 only: f0",
        "'{''f0'': true}', ELIGIBLE, either: f0 only: f0",
        "'{''f1'': true}', UNDETERMINED, only: f0",
        "'{''f1'': false}', UNDETERMINED, either: f0 only: f0"
    })
    void aConditionThatRequirementsShareIsToldWhereItDecides(String facts, Verdict verdict, String told) {
        Explanation explained = FlagPack.shared().explain(facts);
        assertThat(explained.decision().verdict()).isEqualTo(verdict);
        assertThat(explained.notice().points().stream()
                        .map(point -> point.rule() + ": "
                                + point.statements().stream()
                                        .map(Statement::fact)
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(told);
    }

    @Test
    void anOpenNoticeTellsTheConditionWhereItDecidesThoughItStandsElsewhereToo() {
        assertThat(notice(Given.ACT, "{'legal_form': 'INDIVIDUAL'}").points())
                .singleElement()
                .satisfies(point -> assertThat(point.statements())
                        .extracting(statement -> statement.condition().orElse("") + " " + statement.fact())
                        .containsExactly(" industry", "sme.individual#1.2 employees"));
    }

    @Test
    void whereTheCodeThatIsKnownDoesNotDecideTheClassItSaysSo() {
        Notice notice = notice(
                "jp.sme.cabinet-order",
                "{'legal_form': 'COMPANY', 'industry': '752', 'capital': 60000000, 'employees': 150}");
        assertThat(notice.points().get(0).statements())
                .extracting(statement -> statement.text().ja())
                .containsExactly(
                        "主たる事業の業種は「752 簡易宿所」です（提出書類による。令和6年6月10日現在）。区分は「サービス業又は旅館業」のいずれかで、まだ決まりません。",
                        "常時使用する従業員の数は150人です（提出書類による。令和6年6月10日現在）。基準「100人以下（サービス業）、200人以下（旅館業）」"
                                + "のいずれかを満たすかどうかは、まだ分かりません。");
        assertThat(notice.questions())
                .extracting(Text::ja)
                .containsExactly("主たる事業（売上高が最も大きい事業）の日本標準産業分類の小分類（3桁）は何ですか。（これまでの回答では、サービス業又は旅館業のいずれとも言えます。）");
    }

    @Test
    void whatTheProgrammeItselfSaysIsNotSaidToBeTheApplicantsWord() {
        Facts facts = Given.facts("{'principal_office': 'CHIBA'}")
                .with(Given.facts("{'head_office': 'NONE'}", FactSource.PROGRAMME));
        Notice notice = Given.SCREENING
                .explain(Given.SCREENING.decide(Given.TOKYO, facts, Given.DAY))
                .notice();
        assertThat(notice.text().ja())
                .contains("主たる事業所の所在地は「千葉県」です（提出書類による。")
                .contains("本店の所在地は、事業の定めにより、「なし」として扱います。");
    }

    @Test
    void itDoesNotShowWhatTheApplicantSaid() {
        assertThat(notice(Given.ACT, SHOP).toString()).isEqualTo("Notice[Point[sme]]");
    }
}
