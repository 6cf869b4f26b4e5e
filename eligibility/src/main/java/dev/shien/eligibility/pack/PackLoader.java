package dev.shien.eligibility.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.InvalidDocument;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads packs that extend one another. */
final class PackLoader {

    private final Map<String, PackDocument> documents = new LinkedHashMap<>();
    private final Map<String, RulePack> packs = new LinkedHashMap<>();
    private final Set<String> path = new LinkedHashSet<>();

    private PackLoader() {}

    static ImmutableMap<String, RulePack> load(Iterable<PackDocument> documents) {
        PackLoader loader = new PackLoader();
        documents.forEach(loader::add);
        loader.documents.values().forEach(loader::read);
        return ImmutableMap.copyOf(loader.packs);
    }

    private void add(PackDocument document) {
        PackDocument before = documents.put(document.id(), document);
        if (before != null) {
            throw InvalidDocument.of(
                    document.source(),
                    "$.id",
                    document.id(),
                    "an id that no other pack has, unlike " + before.source());
        }
    }

    private RulePack read(PackDocument document) {
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
        Optional<RulePack> parent = document.parent().map(id -> read(parent(document, id)));
        RulePack pack = PackReader.read(document.source(), document.json(), parent, () -> sha256(document));
        path.remove(document.id());
        packs.put(document.id(), pack);
        return pack;
    }

    private PackDocument parent(PackDocument document, String id) {
        PackDocument parent = documents.get(id);
        if (parent == null) {
            throw InvalidDocument.of(document.source(), "$.extends", id, "one of the packs " + documents.keySet());
        }
        return parent;
    }

    private String sha256(PackDocument document) {
        ArrayNode chain = JsonNodeFactory.instance.arrayNode();
        Optional<PackDocument> step = Optional.of(document);
        while (step.isPresent()) {
            chain.insert(0, step.get().json());
            step = step.get().parent().map(documents::get);
        }
        return CanonicalJson.sha256(chain);
    }
}
