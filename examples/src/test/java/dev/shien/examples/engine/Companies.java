package dev.shien.examples.engine;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Participant;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.Representative;
import dev.shien.domain.applicant.Yen;

/** Companies that may take part in the small programme; each is known by its name alone. */
final class Companies {

    static final String RETAIL = "58";
    static final String MAKING = "09";

    /** What a company says on the telephone that meets the requirements. */
    static final ImmutableMap<String, String> SECURE =
            ImmutableMap.of("security_equipment", "yes", "security_policy", "yes");

    private Companies() {}

    /** A company of an industry that meets the requirements. */
    static Applicant company(String name, String industry) {
        return inTokyo(name).industry(JsicCode.of(industry)).build();
    }

    /** All of a company's form but for its industry. */
    static Applicant.Builder inTokyo(String name) {
        return common(name).office(office(name, Prefecture.TOKYO));
    }

    /** All of a company's form but for its industry and where it is. */
    static Applicant.Builder common(String name) {
        return Applicant.builder()
                .name("株式会社" + name)
                .legalForm(LegalForm.STOCK_COMPANY)
                .capital(Yen.of(10_000_000))
                .employees(Headcount.of(20))
                .representative(Representative.of("head of " + name))
                .participant(Participant.of("clerk of " + name));
    }

    /** Where a company is. */
    static Address office(String name, Prefecture prefecture) {
        return Address.of(prefecture, "Street of " + name);
    }
}
