package dev.shien.benchmarks.eligibility;

/** A company as a bean, on which rules note what they find. */
public final class DroolsQuestion {

    private final Company company;
    private boolean eligible;

    DroolsQuestion(Company company) {
        this.company = company;
    }

    /** The legal form. */
    public String getForm() {
        return company.form();
    }

    /** The size class. */
    public String getSizeClass() {
        return company.sizeClass();
    }

    /** The capital. */
    public long getCapital() {
        return company.capital();
    }

    /** The employees. */
    public long getEmployees() {
        return company.employees();
    }

    /** Whether a rule has found it eligible. */
    public boolean isEligible() {
        return eligible;
    }

    /** Notes that a rule has found it eligible. */
    public void setEligible(boolean eligible) {
        this.eligible = eligible;
    }
}
