package dev.shien.eligibility.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.InvalidDocument;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads packs that extend one another. */
final class PackLoader {

    private static final int GREATEST_CHAIN = 64;

    private final ImmutableMap<String, Supplier<PackDocument>> documents;
    private final ImmutableSet<String> given;
    private final Map<String, RulePack> packs;
    private final Set<String> path = new LinkedHashSet<>();

    /**
     * Reads from documents, and puts what it has read into the map.
     *
     * @param given the documents that are a host's, so that their hashes are worked out at once: they might change later
     */
    PackLoader(
            ImmutableMap<String, Supplier<PackDocument>> documents,
            ImmutableSet<String> given,
            Map<String, RulePack> packs) {
        this.documents = documents;
        this.given = given;
        this.packs = packs;
    }

    /** The pack of a document, read with those that it extends unless they have been. */
    RulePack read(PackDocument document) {
        RulePack known = packs.get(document.id());
        if (known != null) {
            return known;
        }
        if (!path.add(document.id())) {
            throw InvalidDocument.of(
                    document.source(),
                    "$.extends",
                    String.join(" extends ", path) + " extends " + document.id(),
                    "packs that do not extend one another in a circle");
        }
        if (path.size() > GREATEST_CHAIN) {
            throw InvalidDocument.of(
                    document.source(),
                    "$.extends",
                    document.id(),
                    "packs that extend one another at most " + GREATEST_CHAIN + " deep");
        }
        Optional<RulePack> parent = document.parent().map(id -> read(parent(document, id)));
        RulePack pack = PackReader.read(document.source(), document.json(), parent, () -> sha256(document));
        if (given.contains(document.id())) {
            pack.version().sha256();
        }
        path.remove(document.id());
        RulePack before = packs.putIfAbsent(document.id(), pack);
        return before != null ? before : pack;
    }

    private PackDocument parent(PackDocument document, String id) {
        Supplier<PackDocument> parent = documents.get(id);
        if (parent == null) {
            throw InvalidDocument.of(document.source(), "$.extends", id, "one of the packs " + documents.keySet());
        }
        return parent.get();
    }

    private String sha256(PackDocument document) {
        ArrayNode chain = JsonNodeFactory.instance.arrayNode();
        Optional<PackDocument> step = Optional.of(document);
        while (step.isPresent()) {
            chain.insert(0, step.get().json());
            PackDocument from = step.get();
            step = from.parent().map(id -> parent(from, id));
        }
        return CanonicalJson.sha256(chain);
    }
}
