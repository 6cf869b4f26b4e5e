package dev.shien.examples.happening;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.consent.Defect;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads particulars such as {@code reached=yes;rules=accepted}, and the defects among them. */
final class Details {

    private static final Splitter PAIRS = Splitter.on(';').trimResults().omitEmptyStrings();

    private static final Splitter DEFECTS = Splitter.on(',').trimResults().omitEmptyStrings();

    private Details() {}

    static ImmutableMap<String, String> parse(What what, String text) {
        Map<String, String> details = new LinkedHashMap<>();
        for (String pair : PAIRS.split(text)) {
            int sign = pair.indexOf('=');
            if (sign < 1 || sign == pair.length() - 1) {
                throw new IllegalArgumentException("pairs such as reached=yes;rules=accepted, not '" + pair + "'");
            }
            String name = pair.substring(0, sign).strip();
            if (!what.takes(name)) {
                throw new IllegalArgumentException(
                        "no detail '" + name + "' of " + what + "; known are " + String.join(", ", what.details()));
            }
            if (details.put(name, pair.substring(sign + 1).strip()) != null) {
                throw new IllegalArgumentException("each detail once, not '" + name + "' twice");
            }
        }
        return ImmutableMap.copyOf(details);
    }

    static ImmutableList<Defect> defects(Optional<String> text) {
        return text.stream()
                .flatMap(DEFECTS::splitToStream)
                .map(Defect::parse)
                .collect(ImmutableList.toImmutableList());
    }
}
