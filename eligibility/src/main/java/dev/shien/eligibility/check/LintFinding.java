package dev.shien.eligibility.check;

import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * Something that the linter found in a pack.
 *
 * @param code what
 * @param pack the id of the pack in whose document it stands
 * @param path where in that document: a JSONPath (RFC 9535) that names parts by their names, so that it stays right when
 *     others are added: {@code $.rules[?@.id=='sme'].rule.any[1]}
 * @param text what is wrong, for people
 * @param accepted why the pack's authors keep it, if they say so
 */
public record LintFinding(LintCode code, String pack, String path, Text text, Optional<Text> accepted) {

    /** Whether it has to be mended or accepted still. */
    public boolean isOpen() {
        return !code.isNote() && accepted.isEmpty();
    }

    /** The finding as one line for people. */
    @Override
    public String toString() {
        return pack + ": " + path + ": " + code.code() + ": " + text.en();
    }
}
