package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.FactValue;
import java.util.HashMap;
import java.util.Map;

/**
 * An industry with those that lie in it, down to the finest level.
 *
 * @param name its code as the value of a fact
 * @param parts the industries of the next finer level
 */
record IndustryTree(FactValue name, ImmutableList<IndustryTree> parts) {

    /** The divisions. */
    static ImmutableList<IndustryTree> divisions() {
        return All.DIVISIONS;
    }

    /** The industry of a code. */
    static IndustryTree of(FactValue code) {
        return Conditions.require(All.BY_NAME.get(code), "industry", code.toString());
    }

    private static IndustryTree of(JsicCode code) {
        ImmutableList<IndustryTree> parts = code.level() == JsicLevel.CLASS
                ? ImmutableList.of()
                : code.within(finer(code.level())).stream()
                        .map(IndustryTree::of)
                        .collect(ImmutableList.toImmutableList());
        return new IndustryTree(FactValue.of(code.code()), parts);
    }

    private static JsicLevel finer(JsicLevel level) {
        return switch (level) {
            case DIVISION -> JsicLevel.MAJOR_GROUP;
            case MAJOR_GROUP -> JsicLevel.GROUP;
            case GROUP, CLASS -> JsicLevel.CLASS;
        };
    }

    /** Built when industries are first named. */
    private static final class All {
        static final ImmutableList<IndustryTree> DIVISIONS = JsicCode.all(JsicLevel.DIVISION).stream()
                .map(IndustryTree::of)
                .collect(ImmutableList.toImmutableList());
        static final Map<FactValue, IndustryTree> BY_NAME = new HashMap<>();

        static {
            DIVISIONS.forEach(All::add);
        }

        private static void add(IndustryTree industry) {
            BY_NAME.put(industry.name(), industry);
            industry.parts().forEach(All::add);
        }
    }
}
