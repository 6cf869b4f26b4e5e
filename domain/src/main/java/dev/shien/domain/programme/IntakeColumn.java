package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A column of the applications file.
 *
 * @param field what it says
 * @param question for {@link IntakeField#ANSWER}, the question's name under which the answer is kept
 * @param headers how it may be headed, in any language; at least one
 * @param required whether a file without it is refused
 */
public record IntakeColumn(
        IntakeField field, Optional<String> question, ImmutableList<String> headers, boolean required) {

    /** Refuses a question without a name, and a name for what is no question. */
    public IntakeColumn {
        if ((field == IntakeField.ANSWER) != question.isPresent()) {
            throw new IllegalArgumentException("Column " + headers
                    + " must name its question exactly if its field is ANSWER, was field " + field + " and question "
                    + question.orElse("left out"));
        }
    }
}
