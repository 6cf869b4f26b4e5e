package dev.shien.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.shien.domain.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {

    private static Applicant.Builder company(String name, String address) {
        return Applicant.builder().name(name).legalForm(LegalForm.STOCK_COMPANY).office(Address.parse(address));
    }

    private static ImmutableList<String> sameCompany(Applicant.Builder one, Applicant.Builder other) {
        return codes(SameCompany.reasons(one.build(), other.build()));
    }

    private static ImmutableList<String> codes(ImmutableList<Reason> reasons) {
        return reasons.stream().map(Reason::code).collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource({
        "東京都新宿区西新宿1-22-2, 東京都新宿区西新宿１丁目２２番２号",
        "東京都新宿区西新宿1-22-2, 東京都新宿区西新宿一丁目22番地の2",
        "東京都新宿区西新宿1-22-2, 東京都 新宿区 西新宿 1－22−2",
        "東京都新宿区西新宿1-22-2, 東京都新宿区西新宿1ー22ー2",
        "東京都新宿区西新宿1-22-2 新宿サンエービル3F, 東京都新宿区西新宿1-22-2新宿サンエービル３階",
        "東京都新宿区西新宿1-22-2-301, 東京都新宿区西新宿1丁目22番2号 301号室",
        "東京都板橋区高島平二十三丁目5-1, 東京都板橋区高島平23-5-1",
        "東京都板橋区高島平十丁目5, 東京都板橋区高島平10-5"
    })
    void oneAddressHasManySpellings(String one, String other) {
        assertThat(Sameness.address(Address.parse(one))).isEqualTo(Sameness.address(Address.parse(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "東京都新宿区西新宿1-22-2, 東京都新宿区西新宿1-22-3",
        "東京都新宿区西新宿1-22-2, 東京都新宿区西新宿12-2-2",
        "東京都新宿区西新宿1-22-2 3F, 東京都新宿区西新宿1-22-23F",
        "東京都府中市1-1, 広島県府中市1-1",
        "東京都千代田区一ツ橋1-1, 東京都千代田区1ツ橋1-1"
    })
    void differentAddressesStayApart(String one, String other) {
        assertThat(Sameness.address(Address.parse(one))).isNotEqualTo(Sameness.address(Address.parse(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社みほん, ㈱みほん",
        "株式会社みほん, みほん（株）",
        "株式会社みほん, みほん",
        "株式会社 ミホン・システム, 株式会社ﾐﾎﾝシステム",
        "ＭＩＨＯＮ株式会社, Mihon 株式会社"
    })
    void oneNameHasManySpellings(String one, String other) {
        String place = "東京都新宿区西新宿1-22-2";
        assertThat(sameCompany(company(one, place), company(other, place)))
                .containsExactly("applicant.same-name-and-address");
    }

    @Test
    void theCorporateNumberDecidesWhereBothHaveToldIt() {
        CorporateNumber number = CorporateNumber.ofBody("700110005901");
        CorporateNumber another = CorporateNumber.ofBody("700110005902");
        Applicant.Builder here = company("株式会社みほん", "東京都新宿区西新宿1-1").corporateNumber(number);
        Applicant.Builder elsewhere = company("株式会社ベつ", "東京都港区芝1-1").corporateNumber(number);
        Applicant.Builder namesake = company("株式会社みほん", "東京都新宿区西新宿1-1").corporateNumber(another);
        Applicant.Builder silent = company("株式会社みほん", "東京都新宿区西新宿1-1");

        assertThat(sameCompany(here, elsewhere)).containsExactly("applicant.same-corporate-number");
        assertThat(sameCompany(here, namesake)).isEmpty();
        assertThat(sameCompany(here, silent)).containsExactly("applicant.same-name-and-address");
    }

    @Test
    void telephoneNumbersTellApartOnlyWhereBothAreTold() {
        String place = "東京都新宿区西新宿1-1";
        Applicant.Builder one = company("みほん", place).phone(PhoneNumber.of("03-0000-0000"));
        Applicant.Builder same = company("みほん", place).phone(PhoneNumber.of("+81 3 0000 0000"));
        Applicant.Builder another = company("みほん", place).phone(PhoneNumber.of("03-0000-0001"));

        assertThat(sameCompany(one, same)).hasSize(1);
        assertThat(sameCompany(one, company("みほん", place))).hasSize(1);
        assertThat(sameCompany(one, another)).isEmpty();
    }

    @Test
    void oneGroupSharesARepresentativeOrAnAddress() {
        Applicant one = company("みほん", "東京都新宿区西新宿1-1")
                .representative(Representative.of("見本　太郎"))
                .headOffice(Address.parse("大阪府大阪市北区梅田1-1"))
                .build();
        Applicant led = company("べつ", "東京都港区芝1-1")
                .representative(Representative.of("見本太郎", "社長"))
                .build();
        Applicant near = company("さらに", "大阪府大阪市北区梅田1丁目1番").build();
        Applicant self = Applicant.builder()
                .name("見本 太郎")
                .legalForm(LegalForm.SOLE_PROPRIETOR)
                .office(Address.parse("東京都新宿区西新宿1-1"))
                .build();

        assertThat(codes(SameGroup.reasons(one, led))).containsExactly("applicant.same-representative");
        assertThat(codes(SameGroup.reasons(one, near))).containsExactly("applicant.same-address");
        assertThat(codes(SameGroup.reasons(one, self)))
                .containsExactly("applicant.same-representative", "applicant.same-address");
        assertThat(SameGroup.reasons(led, near)).isEmpty();
        assertThat(SameGroup.reasons(near, near))
                .as("no representative is told: the address alone is the same")
                .hasSize(1);
    }

    @Test
    void applicantsThatMatchShareAKey() {
        Applicant one = company("㈱みほん", "東京都新宿区西新宿1-1").build();
        Applicant other = company("株式会社みほん", "東京都新宿区西新宿一丁目1番")
                .corporateNumber(CorporateNumber.ofBody("700110005901"))
                .build();

        assertThat(Sets.intersection(SameCompany.keys(one), SameCompany.keys(other)))
                .hasSize(1);
        assertThat(Sets.intersection(SameGroup.keys(one), SameGroup.keys(other)))
                .hasSize(1);
    }
}
