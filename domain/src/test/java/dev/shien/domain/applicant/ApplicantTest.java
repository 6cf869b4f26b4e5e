package dev.shien.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import org.junit.jupiter.api.Test;

class ApplicantTest {

    private static Applicant.Builder company() {
        return Applicant.builder()
                .name("株式会社みほん")
                .legalForm(LegalForm.STOCK_COMPANY)
                .corporateNumber(CorporateNumber.of("8700110005901"))
                .industry(JsicCode.of("391"))
                .capital(Yen.of(10_000_000))
                .employees(Headcount.of(12))
                .office(Address.of("160-0023", Prefecture.TOKYO, "新宿区西新宿1-22-2"))
                .representative(Representative.of("見本 太郎", "代表取締役"))
                .participant(Participant.of("見本 花子", "情報システム課"))
                .phone(PhoneNumber.of("03-0000-0000"))
                .email(EmailAddress.of("info@example.jp"))
                .putAnswer("goal", "台帳を作る");
    }

    private static Applicant.Builder soleProprietor() {
        return Applicant.builder()
                .name("見本商店")
                .legalForm(LegalForm.SOLE_PROPRIETOR)
                .office(Address.of(Prefecture.TOKYO, "新宿区西新宿1-22-2"));
    }

    @Test
    void survivesJson() {
        assertThat(Json.fromTree(Json.toTree(company().build()), Applicant.class))
                .isEqualTo(company().build());
        assertThat(Json.fromTree(Json.toTree(soleProprietor().build()), Applicant.class))
                .isEqualTo(soleProprietor().build());
    }

    @Test
    void writesOnlyWhatWasTold() {
        JsonNode tree = Json.toTree(soleProprietor().course("CSIRT").build());

        assertThat(CanonicalJson.string(tree))
                .isEqualTo("{\"course\":\"CSIRT\",\"legalForm\":\"SOLE_PROPRIETOR\",\"name\":\"見本商店\","
                        + "\"office\":{\"line\":\"新宿区西新宿1-22-2\",\"postalCode\":null,\"prefecture\":\"TOKYO\"}}");
    }

    @Test
    void printsNoPersonalData() {
        assertThat(company().build().toString())
                .contains("STOCK_COMPANY", "391")
                .doesNotContain("見本", "みほん", "西新宿", "03-0", "example.jp", "台帳", "8700110005901");
    }

    @Test
    void soleProprietorsHaveNoCapitalAndNoCorporateNumber() {
        assertThatThrownBy(() -> soleProprietor().capital(Yen.of(1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SOLE_PROPRIETOR without capital")
                .hasMessageNotContaining("1 yen");
        assertThatThrownBy(() -> soleProprietor()
                        .corporateNumber(CorporateNumber.of("8700110005901"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SOLE_PROPRIETOR without corporateNumber")
                .hasMessageNotContaining("8700110005901");
    }

    @Test
    void needsANameAFormAndAnOffice() {
        assertThatThrownBy(() -> Applicant.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name")
                .hasMessageContaining("legalForm")
                .hasMessageContaining("office");
        assertThatThrownBy(() -> Applicant.builder()
                        .name(" ")
                        .legalForm(LegalForm.OTHER)
                        .office(Address.of(Prefecture.TOKYO, "千代田区"))
                        .build())
                .hasMessageContaining("the name of an applicant, was blank");
    }

    @Test
    void answersAreFoundByQuestion() {
        assertThat(company().build().answer("goal")).contains("台帳を作る");
        assertThat(company().build().answer("maturity")).isEmpty();
    }
}
