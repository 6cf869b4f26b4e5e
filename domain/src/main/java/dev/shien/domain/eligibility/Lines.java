package dev.shien.domain.eligibility;

import dev.shien.domain.reason.Text;
import java.util.function.Function;

/** Lines of a text in one language, indented by two blanks a level. */
final class Lines {

    private final Function<Text, String> in;
    private final StringBuilder text = new StringBuilder();

    Lines(Function<Text, String> in) {
        this.in = in;
    }

    void heading(Text words) {
        text.append('\n');
        add(0, words);
    }

    void add(int depth, Text... words) {
        text.append("  ".repeat(depth));
        for (Text part : words) {
            text.append(in.apply(part));
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
