package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * The figures that a reader looks for first.
 *
 * @param figures the figures
 */
public record Figures(ImmutableList<Figure> figures) implements Block {

    /**
     * One figure.
     *
     * @param label what it counts
     * @param value the figure
     * @param note what else should be known
     */
    public record Figure(Text label, Cell value, Optional<Text> note) {}

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds figures. Not thread-safe. */
    public static final class Builder {
        private final ImmutableList.Builder<Figure> figures = ImmutableList.builder();

        private Builder() {}

        /** Adds a number. */
        public Builder count(String ja, String en, long value) {
            figures.add(new Figure(Text.of(ja, en), Cell.count(value), Optional.empty()));
            return this;
        }

        /** Adds a number with a note. */
        public Builder count(String ja, String en, long value, Text note) {
            figures.add(new Figure(Text.of(ja, en), Cell.count(value), Optional.of(note)));
            return this;
        }

        /** Adds a figure. */
        public Builder figure(String ja, String en, Cell value) {
            figures.add(new Figure(Text.of(ja, en), value, Optional.empty()));
            return this;
        }

        /** Adds a figure with a note. */
        public Builder figure(String ja, String en, Cell value, Text note) {
            figures.add(new Figure(Text.of(ja, en), value, Optional.of(note)));
            return this;
        }

        /** The figures. */
        public Figures build() {
            return new Figures(figures.build());
        }
    }
}
