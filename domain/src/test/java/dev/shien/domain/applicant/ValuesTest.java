package dev.shien.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.shien.domain.json.Json;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"'50,000,000', 50000000", "５０００００００円, 50000000", "0, 0", "' 1 000 ', 1000"})
    void readsMoney(String text, long amount) {
        assertThat(Yen.parse(text)).isEqualTo(Yen.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1,00", "5000万円", "", "円", "9007199254740992", "99999999999999999999"})
    void refusesWhatIsNoMoney(String text) {
        assertThatThrownBy(() -> Yen.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void numbersAreIntegersInJson() {
        assertThat(Json.toTree(Yen.of(10)).isIntegralNumber()).isTrue();
        assertThat(Json.fromTree(Json.toTree(Headcount.of(10)), Headcount.class))
                .isEqualTo(Headcount.of(10));
        assertThatThrownBy(() -> Json.fromTree(Json.toTree(-10L), Yen.class)).hasMessageContaining("was -10");
        assertThatThrownBy(() -> Json.fromTree(TextNode.valueOf("10"), Yen.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"１２人, 12", "3名, 3", "'1,200', 1200"})
    void readsHeadcounts(String text, int persons) {
        assertThat(Headcount.parse(text)).isEqualTo(Headcount.of(persons));
    }

    @Test
    void refusesNegativeAndAbsurdNumbers() {
        assertThatThrownBy(() -> Headcount.of(-1)).hasMessageContaining("was -1");
        assertThatThrownBy(() -> Headcount.parse("3000000000")).hasMessageContaining("was 3000000000");
        assertThatThrownBy(() -> Headcount.parse("約10人")).hasMessageContaining("'約10人'");
        assertThatThrownBy(() -> Yen.of(-1)).hasMessageContaining("was -1");
        assertThat(Yen.of(1)).isLessThan(Yen.of(2));
        assertThat(Headcount.of(1)).isLessThan(Headcount.of(2));
    }

    @ParameterizedTest
    @CsvSource({"東京都, TOKYO", "東京, TOKYO", "tokyo, TOKYO", "１３, TOKYO", "01, HOKKAIDO", "北海道, HOKKAIDO", "KYOTO, KYOTO"
    })
    void readsPrefectures(String text, Prefecture prefecture) {
        assertThat(Prefecture.parse(text)).isEqualTo(prefecture);
    }

    @ParameterizedTest
    @EnumSource
    void everyPrefectureIsReadByItsNamesAndItsCode(Prefecture prefecture) {
        assertThat(Prefecture.parse(prefecture.text().ja())).isEqualTo(prefecture);
        assertThat(Prefecture.parse(prefecture.text().en())).isEqualTo(prefecture);
        assertThat(Prefecture.parse(prefecture.code())).isEqualTo(prefecture);
    }

    @Test
    void refusesUnknownPrefectures() {
        assertThat(Prefecture.values()).hasSize(47);
        assertThat(Prefecture.OKINAWA.code()).isEqualTo("47");
        assertThatThrownBy(() -> Prefecture.parse("江戸")).hasMessageContaining("'江戸'");
        assertThatThrownBy(() -> Prefecture.parse("48")).hasMessageContaining("'48'");
    }

    @ParameterizedTest
    @EnumSource
    void everyLegalFormIsReadByItsNames(LegalForm form) {
        assertThat(LegalForm.parse(form.text().ja())).isEqualTo(form);
        assertThat(LegalForm.parse(form.text().en())).isEqualTo(form);
        assertThat(LegalForm.parse(form.name())).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "㈱, STOCK_COMPANY",
        "（株）, STOCK_COMPANY",
        "有限会社, SPECIAL_LIMITED_COMPANY",
        "個人, SOLE_PROPRIETOR",
        "ＮＰＯ法人, NON_PROFIT_CORPORATION",
        "特許業務法人, PATENT_PROFESSIONAL_CORPORATION"
    })
    void readsUsualShortForms(String text, LegalForm form) {
        assertThat(LegalForm.parse(text)).isEqualTo(form);
    }

    @Test
    void neverGuessesALegalForm() {
        assertThatThrownBy(() -> LegalForm.parse("会社")).hasMessageContaining("'会社'");
        assertThat(Arrays.stream(LegalForm.values()).filter(LegalForm::isIndividual))
                .containsExactly(LegalForm.SOLE_PROPRIETOR);
    }

    @Test
    void readsAddresses() {
        Address address = Address.parse("神奈川県横浜市中区１−２　ビル3F");

        assertThat(address).isEqualTo(Address.of(Prefecture.KANAGAWA, "横浜市中区1-2 ビル3F"));
        assertThat(address.text()).isEqualTo("神奈川県横浜市中区1-2 ビル3F");
        assertThat(address).hasToString("Address[KANAGAWA, ***]");
        assertThat(Address.of("〒１６０-００２３", Prefecture.TOKYO, "新宿区").postalCode())
                .isEqualTo(Optional.of("1600023"));
    }

    @Test
    void refusesBrokenAddresses() {
        assertThatThrownBy(() -> Address.parse("新宿区西新宿1-22-2")).hasMessageEndingWith("'xxxxxx0-00-0'");
        assertThatThrownBy(() -> Address.parse("東京都 ")).hasMessageContaining("an address in 東京都, was blank");
        assertThatThrownBy(() -> Address.of("160", Prefecture.TOKYO, "新宿区")).hasMessageEndingWith("'000'");
    }

    @ParameterizedTest
    @CsvSource({"０３−１２３４−５６７８, 0312345678", "(03)1234-5678, 0312345678", "+81 3 1234 5678, 0312345678"})
    void readsTelephoneNumbers(String text, String digits) {
        assertThat(PhoneNumber.parse(text).digits()).isEqualTo(digits);
        assertThat(PhoneNumber.parse(text)).hasToString("***");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "なし, xx",
        "12345678, 00000000",
        "0312345678901234, 0000000000000000",
        "03-1234-567x, 00-0000-000x",
        "-03-1234-5678, -00-0000-0000"
    })
    void refusesWhatIsNoTelephoneNumberAndSaysItsShapeAlone(String text, String shape) {
        assertThatThrownBy(() -> PhoneNumber.of(text)).hasMessageEndingWith("'" + shape + "'");
    }

    @Test
    void readsEmailAddresses() {
        assertThat(EmailAddress.parse(" ｉｎｆｏ＠example.jp ")).isEqualTo(EmailAddress.of("info@example.jp"));
        assertThat(EmailAddress.of("info@example.jp")).hasToString("***");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "info, xxxx",
        "info@example, xxxx@xxxxxxx",
        "info@@example.jp, xxxx@@xxxxxxx.xx",
        "in fo@example.jp, xx xx@xxxxxxx.xx",
        "info@.jp, xxxx@.xx"
    })
    void refusesWhatIsNoEmailAddressAndSaysItsShapeAlone(String text, String shape) {
        assertThatThrownBy(() -> EmailAddress.of(text)).hasMessageEndingWith("'" + shape + "'");
    }

    @Test
    void peopleHaveNamesThatDoNotShow() {
        assertThat(Representative.of("見本 太郎", "社長").toString()).doesNotContain("見本", "社長");
        assertThat(Participant.of("見本 花子", "総務").toString()).doesNotContain("見本", "総務");
        assertThatThrownBy(() -> Representative.of("　")).hasMessageContaining("a representative, was blank");
        assertThatThrownBy(() -> Participant.of("")).hasMessageContaining("a participant, was blank");
    }
}
