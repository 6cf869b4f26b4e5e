package dev.shien.domain.application;

import dev.shien.domain.reason.Reason;

/** In which quota an application competes (requirements R19 and R20). */
public sealed interface QuotaAssignment {

    /**
     * The quota is certain.
     *
     * @param quota the quota by id
     * @param reason by which rule
     */
    record Assigned(String quota, Reason reason) implements QuotaAssignment {}

    /**
     * What is known does not tell the quota.
     *
     * @param reason what is missing
     */
    record Open(Reason reason) implements QuotaAssignment {}
}
