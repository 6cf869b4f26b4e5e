package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * A list of names and values.
 *
 * @param facts the names with their values
 */
public record Facts(ImmutableList<Fact> facts) implements Block {

    /**
     * A name and its value.
     *
     * @param name the name
     * @param value the value
     */
    public record Fact(Text name, Cell value) {}

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a list. Not thread-safe. */
    public static final class Builder {
        private final ImmutableList.Builder<Fact> facts = ImmutableList.builder();

        private Builder() {}

        /** Adds a name and its value. */
        public Builder fact(String ja, String en, Cell value) {
            facts.add(new Fact(Text.of(ja, en), value));
            return this;
        }

        /** The list. */
        public Facts build() {
            return new Facts(facts.build());
        }
    }
}
