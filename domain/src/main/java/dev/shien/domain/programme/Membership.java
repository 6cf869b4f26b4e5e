package dev.shien.domain.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.shien.domain.ValueStyle;
import dev.shien.domain.applicant.IndustryScheme;
import dev.shien.domain.applicant.JsicCode;
import java.util.Optional;
import org.immutables.value.Value;

/** How an applicant's quota is found. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Membership.ByIndustry.class, name = "INDUSTRY"),
    @JsonSubTypes.Type(value = Membership.ByCourse.class, name = "COURSE")
})
public sealed interface Membership {

    /** By the applicant's industry (requirement R20). */
    @Value.Immutable
    @ValueStyle
    @JsonSerialize(as = ImmutableByIndustry.class)
    @JsonTypeName("INDUSTRY")
    @JsonPropertyOrder({"scheme", "prefixes", "otherwise"})
    non-sealed interface ByIndustry extends Membership {

        /** The class of {@link #industryScheme()} for industries that belong to no quota. */
        String NO_QUOTA = "-";

        /** A builder without values. */
        static Builder builder() {
            return new Builder();
        }

        /** The scheme's id, named in reasons. */
        String scheme();

        /** From a JSIC code of any level to a quota's id; the longest prefix of an applicant's code decides. */
        ImmutableMap<JsicCode, String> prefixes();

        /** The quota of industries that stand nowhere (A2); without it such applicants have none. */
        Optional<String> otherwise();

        /** The table as a scheme whose classes are the quotas' ids, or {@link #NO_QUOTA}. */
        @JsonIgnore
        @Value.Lazy
        default IndustryScheme industryScheme() {
            return IndustryScheme.of(
                    ImmutableSetMultimap.copyOf(prefixes().entrySet()).inverse().asMap(),
                    otherwise().orElse(NO_QUOTA));
        }

        /** The quotas to which an industry may belong: one, several where only a finer code decides, or none. */
        default ImmutableSet<String> quotasOf(JsicCode industry) {
            ImmutableSet<String> quotas = industryScheme().classesOf(industry);
            return quotas.equals(ImmutableSet.of(NO_QUOTA)) ? ImmutableSet.of() : quotas;
        }

        /** Builds a membership by industry. */
        final class Builder extends ImmutableByIndustry.Builder {
            Builder() {}
        }
    }

    /** By the course that the applicant chose: each quota is a course. */
    record ByCourse() implements Membership {}
}
