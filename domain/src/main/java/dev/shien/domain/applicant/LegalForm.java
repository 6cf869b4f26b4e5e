package dev.shien.domain.applicant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Text;

/**
 * What an applicant is in law. Which forms count as companies for a programme is not said here: the rule packs say it.
 *
 * <p>The English names follow the Japanese Law Translation database of the Ministry of Justice.
 */
public enum LegalForm {
    /** 株式会社. */
    STOCK_COMPANY("株式会社", "stock company", "(株)", "kk", "k.k."),
    /** 特例有限会社, named 有限会社 (会社法の施行に伴う関係法律の整備等に関する法律 art. 3): a stock company in law. */
    SPECIAL_LIMITED_COMPANY("特例有限会社", "special limited company", "有限会社", "(有)"),
    /** 合同会社. */
    LIMITED_LIABILITY_COMPANY("合同会社", "limited liability company", "(同)", "llc"),
    /** 合名会社. */
    GENERAL_PARTNERSHIP_COMPANY("合名会社", "general partnership company", "(名)"),
    /** 合資会社. */
    LIMITED_PARTNERSHIP_COMPANY("合資会社", "limited partnership company", "(資)"),
    /** 弁護士法人. */
    LEGAL_PROFESSIONAL_CORPORATION("弁護士法人", "legal professional corporation"),
    /** 監査法人. */
    AUDIT_CORPORATION("監査法人", "audit corporation", "有限責任監査法人"),
    /** 税理士法人. */
    TAX_ACCOUNTANT_CORPORATION("税理士法人", "tax accountant corporation"),
    /** 弁理士法人, called 特許業務法人 until 2022. */
    PATENT_PROFESSIONAL_CORPORATION("弁理士法人", "patent professional corporation", "特許業務法人"),
    /** 司法書士法人. */
    JUDICIAL_SCRIVENER_CORPORATION("司法書士法人", "judicial scrivener corporation"),
    /** 行政書士法人. */
    ADMINISTRATIVE_SCRIVENER_CORPORATION("行政書士法人", "administrative scrivener corporation"),
    /** 社会保険労務士法人. */
    LABOUR_CONSULTANT_CORPORATION("社会保険労務士法人", "labour and social security attorney corporation", "社労士法人"),
    /** 土地家屋調査士法人. */
    LAND_AND_HOUSE_INVESTIGATOR_CORPORATION("土地家屋調査士法人", "land and house investigator corporation"),
    /** 個人事業主: a natural person, with neither capital nor a corporate number. */
    SOLE_PROPRIETOR("個人事業主", "sole proprietor", "個人", "個人事業者", "individual"),
    /** 特定非営利活動法人. */
    NON_PROFIT_CORPORATION("特定非営利活動法人", "specified non-profit corporation", "npo法人", "npo"),
    /** 医療法人. */
    MEDICAL_CORPORATION("医療法人", "medical corporation", "医療法人社団", "医療法人財団", "社会医療法人"),
    /** 社会福祉法人. */
    SOCIAL_WELFARE_CORPORATION("社会福祉法人", "social welfare corporation"),
    /** 学校法人. */
    SCHOOL_CORPORATION("学校法人", "school corporation"),
    /** 一般社団法人. */
    GENERAL_ASSOCIATION("一般社団法人", "general incorporated association", "(一社)"),
    /** 一般財団法人. */
    GENERAL_FOUNDATION("一般財団法人", "general incorporated foundation", "(一財)"),
    /** 公益社団法人. */
    PUBLIC_INTEREST_ASSOCIATION("公益社団法人", "public interest incorporated association", "(公社)"),
    /** 公益財団法人. */
    PUBLIC_INTEREST_FOUNDATION("公益財団法人", "public interest incorporated foundation", "(公財)"),
    /** 協同組合 and the other unions (組合) of businesses. */
    COOPERATIVE("協同組合", "cooperative", "組合", "事業協同組合", "企業組合", "協業組合", "商工組合"),
    /** 宗教法人. */
    RELIGIOUS_CORPORATION("宗教法人", "religious corporation"),
    /** 外国会社 (会社法 art. 2 no. 2). */
    FOREIGN_COMPANY("外国会社", "foreign company"),
    /** Any other body. */
    OTHER("その他", "other", "その他の法人");

    private static final ImmutableMap<String, LegalForm> BY_NAME = byName();

    private final String ja;
    private final String en;
    private final ImmutableList<String> aliases;

    LegalForm(String ja, String en, String... aliases) {
        this.ja = ja;
        this.en = en;
        this.aliases = ImmutableList.copyOf(aliases);
    }

    /** The name, such as 株式会社 and stock company. */
    public Text text() {
        return Text.of(ja, en);
    }

    /** Whether the applicant is a natural person. */
    public boolean isIndividual() {
        return this == SOLE_PROPRIETOR;
    }

    /** Reads a Japanese name or a usual short form of it such as ㈱ or NPO法人, an English name, or a constant's name. */
    public static LegalForm parse(String name) {
        LegalForm found = BY_NAME.get(Characters.folded(name));
        if (found == null) {
            throw new IllegalArgumentException(
                    "Expected a legal form such as 株式会社, 個人事業主 or OTHER, was '" + name + "'");
        }
        return found;
    }

    /** The words by which names of this form are marked, folded: 株式会社, (株). */
    ImmutableList<String> marks() {
        return ImmutableList.<String>builder()
                .add(Characters.folded(ja))
                .addAll(aliases)
                .build();
    }

    private static ImmutableMap<String, LegalForm> byName() {
        ImmutableMap.Builder<String, LegalForm> names = ImmutableMap.builder();
        for (LegalForm form : values()) {
            names.put(Characters.folded(form.ja), form);
            names.put(Characters.folded(form.en), form);
            names.put(Characters.folded(form.name()), form);
            form.aliases.forEach(alias -> names.put(alias, form));
        }
        return names.buildKeepingLast();
    }
}
