package dev.shien.lottery.verify;

import java.util.Optional;

/**
 * Where something stands in a document. It is written out only when it is told, since a record has many places.
 *
 * @param within what it stands in
 * @param field its own name; nothing where it is an item
 * @param index which item it is, from 0
 */
record Place(Optional<Place> within, Optional<String> field, int index) {

    static final Place DOCUMENT = new Place(Optional.empty(), Optional.of("$"), 0);

    Place field(String name) {
        return new Place(Optional.of(this), Optional.of(name), 0);
    }

    Place item(int number) {
        return new Place(Optional.of(this), Optional.empty(), number);
    }

    @Override
    public String toString() {
        String before = within.map(w -> w + (field.isPresent() ? "." : "")).orElse("");
        return before + field.map(Quoted::bare).orElse("[" + index + "]");
    }
}
