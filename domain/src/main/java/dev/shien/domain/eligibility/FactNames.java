package dev.shien.domain.eligibility;

/** The names of the facts that every applicant's form tells; packs may read others, which are answers to questions. */
public final class FactNames {

    /** What the applicant is in law: a {@link dev.shien.domain.applicant.LegalForm} by name. */
    public static final String LEGAL_FORM = "legal_form";

    /** The JSIC code of the main business. */
    public static final String INDUSTRY = "industry";

    /** Capital or total contributions in yen. */
    public static final String CAPITAL = "capital";

    /** Regular employees. */
    public static final String EMPLOYEES = "employees";

    /** The prefecture of the principal place of business, by name, or {@link #NONE}. */
    public static final String PRINCIPAL_OFFICE = "principal_office";

    /** The prefecture of the registered head office, by name, or {@link #NONE}. */
    public static final String HEAD_OFFICE = "head_office";

    /** The word for a place that does not exist, or that the programme does not admit as evidence. */
    public static final String NONE = "NONE";

    /** The word for {@link dev.shien.domain.applicant.LegalForm#OTHER}: in packs {@code OTHER} is a group of forms. */
    public static final String OTHER_BODY = "OTHER_BODY";

    private FactNames() {}
}
