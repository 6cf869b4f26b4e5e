package dev.shien.domain.programme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** How an applicant's quota is found. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Membership.ByIndustry.class, name = "INDUSTRY"),
    @JsonSubTypes.Type(value = Membership.ByCourse.class, name = "COURSE")
})
public sealed interface Membership {

    /**
     * By the applicant's industry (requirement R20).
     *
     * @param scheme the scheme's id, named in reasons
     * @param prefixes from the beginning of a JSIC code (a division letter, or digits) to a quota's id; the longest
     *     prefix decides
     * @param otherwise the quota of industries that stand nowhere (A2); without it such applicants have none
     */
    record ByIndustry(String scheme, ImmutableMap<String, String> prefixes, Optional<String> otherwise)
            implements Membership {}

    /** By the course that the applicant chose: each quota is a course. */
    record ByCourse() implements Membership {}
}
