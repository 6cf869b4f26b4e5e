package dev.shien.eligibility.pack;

import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.reason.Text;

/**
 * A finding of the linter that the authors of a pack know and keep.
 *
 * @param code the finding's code, such as {@code limit-never-binds}
 * @param path where in the document, as the finding tells it
 * @param why why it is right as it stands
 */
public record Acceptance(String code, String path, Text why) {

    static Acceptance read(JsonCursor item) {
        Acceptance read = new Acceptance(item.text("code"), item.text("path"), item.localised("why"));
        item.noOtherFields();
        return read;
    }
}
