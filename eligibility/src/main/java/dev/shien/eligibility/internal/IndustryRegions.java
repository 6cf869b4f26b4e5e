package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.FactValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which regions industries lie. Those of an industry of the finest level are those of its longest prefix at which some
 * condition may change its answer; a coarser one lies in those of all that it spans. Safe for use by several threads:
 * what has been found is kept, and is the same whoever finds it.
 */
final class IndustryRegions {

    private final ImmutableSet<JsicCode> prefixes;
    private final ImmutableMap<Optional<JsicCode>, Long> byPrefix;
    private final Map<FactValue, Long> found = new ConcurrentHashMap<>();

    /**
     * The regions of all industries.
     *
     * @param prefixes the codes at which some condition may change its answer
     * @param byPrefix the regions of the industries of the finest level by the longest of these prefixes, if any
     */
    IndustryRegions(ImmutableSet<JsicCode> prefixes, ImmutableMap<Optional<JsicCode>, Long> byPrefix) {
        this.prefixes = prefixes;
        this.byPrefix = byPrefix;
    }

    /** The longest prefix of an industry that is among some. */
    static Optional<JsicCode> prefix(JsicCode industry, Set<JsicCode> prefixes) {
        for (JsicCode wider : industry.path()) {
            if (prefixes.contains(wider)) {
                return Optional.of(wider);
            }
        }
        return Optional.empty();
    }

    /** The regions of an industry of any level; none if the value is no industry. */
    long of(FactValue value) {
        Long known = found.get(value);
        return known != null ? known : find(value);
    }

    private long find(FactValue value) {
        if (!(value instanceof FactValue.Word word) || !JsicCode.exists(word.text())) {
            return 0;
        }
        long regions = 0;
        for (JsicCode leaf : JsicCode.of(word.text()).within(JsicLevel.CLASS)) {
            regions |= Conditions.require(byPrefix.get(prefix(leaf, prefixes)), "region", leaf.code());
        }
        found.put(value, regions);
        return regions;
    }
}
