package dev.shien.examples.command;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.SourceValue;
import dev.shien.examples.input.BadInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What public sources gave, as it stands in options: NAME=VALUE, each source once. */
final class SourceValues {

    private SourceValues() {}

    static ImmutableMap<String, String> of(List<String> options) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String option : options) {
            int sign = option.indexOf('=');
            String name = option.substring(0, Math.max(sign, 0)).strip();
            String value = option.substring(sign + 1).strip();
            if (name.isEmpty() || value.isEmpty()) {
                throw new BadInput("--source: was '" + option + "', expected NAME=VALUE, neither of them blank");
            }
            SourceValue read = BadInput.blaming("--source", () -> SourceValue.of(name, value));
            if (values.put(read.name(), read.value()) != null) {
                throw new BadInput("--source: was '" + name + "' twice, expected each source once");
            }
        }
        return ImmutableMap.copyOf(values);
    }
}
