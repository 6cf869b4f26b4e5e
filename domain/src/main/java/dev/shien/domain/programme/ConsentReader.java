package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.consent.ConsentField;
import dev.shien.domain.consent.ConsentForm;
import dev.shien.domain.consent.ConsentPart;
import dev.shien.domain.consent.Party;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import java.util.Optional;

/** Reads the consent forms. */
final class ConsentReader {

    private final Once ids = new Once();

    private ConsentReader() {}

    static ImmutableList<ConsentForm> read(JsonCursor root) {
        return Reading.list(root, "consents", new ConsentReader()::form);
    }

    private ConsentForm form(JsonCursor c) {
        Once parties = new Once();
        ConsentForm form = new ConsentForm(
                ids.check(c, "id", Reading.id(c, "id")),
                c.localised("title"),
                c.has("declaration") ? Optional.of(c.localised("declaration")) : Optional.empty(),
                Reading.someOf(c, "parts", p -> part(p, parties)),
                Reading.texts(c, "clauses"));
        return Reading.closed(c, form);
    }

    private static ConsentPart part(JsonCursor c, Once parties) {
        Once fields = new Once();
        ConsentPart part = new ConsentPart(
                parties.check(c, "party", c.oneOf("party", Party.class)),
                Reading.someOf(c, "fields", f -> field(f, fields)),
                c.has("seal") ? Optional.of(c.localised("seal")) : Optional.empty());
        return Reading.closed(c, part);
    }

    private static ConsentField field(JsonCursor c, Once fields) {
        return Reading.closed(c, new ConsentField(fields.check(c, "id", Reading.id(c, "id")), c.localised("name")));
    }
}
