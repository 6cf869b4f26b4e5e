package dev.shien.examples.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Policies;
import dev.shien.domain.programme.Programme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The small programme of the tests: four seats in two quotas, two calls, two sessions, two visits, one consent form. */
final class Small {

    private Small() {}

    static Programme programme() {
        return with(document -> {});
    }

    static Programme under(Policies policies) {
        ObjectNode switches = (ObjectNode) Json.toTree(policies);
        switches.forEach(
                node -> node.properties().removeIf(field -> field.getValue().isNull()));
        return with(document -> document.set("policies", switches));
    }

    /** The programme with a change of its document. */
    static Programme with(Consumer<ObjectNode> change) {
        try {
            byte[] json = Resources.toByteArray(Resources.getResource(Small.class, "programme.json"));
            ObjectNode document = (ObjectNode) Json.parse("programme.json", json);
            change.accept(document);
            return Programme.read("programme.json", document.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
