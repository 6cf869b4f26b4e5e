package dev.shien.eligibility.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.shien.domain.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A set of rule packs in which each pack is there that another extends. Immutable. */
public final class RulePacks {

    private static final ImmutableList<String> STANDARD = ImmutableList.of(
            "jp.sme.basic-act",
            "jp.sme.cabinet-order",
            "jp.deemed-large",
            "jp.small.basic-act",
            "jp.small.cabinet-order",
            "jp.subsidy.it-2025",
            "jp.subsidy.monozukuri-22",
            "jp.subsidy.jizokuka",
            "jp.toriteki",
            "tokyo-sme-r6",
            "tokyo-shanaitaisei-r6",
            "tokyo-tokubetsushien-r6",
            "tokyo-kihontaisaku-r6");

    private final ImmutableList<PackDocument> documents;
    private final ImmutableMap<String, RulePack> packs;

    private RulePacks(ImmutableList<PackDocument> documents) {
        this.documents = documents;
        this.packs = PackLoader.load(documents);
    }

    /** The packs that are shipped: the law of SMEs, national subsidies, and the programmes of Tokyo of fiscal 2024. */
    public static RulePacks standard() {
        return new RulePacks(STANDARD.stream().map(RulePacks::resource).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Packs from documents, in any order.
     *
     * @throws dev.shien.domain.json.InvalidDocument if a document is wrong, with everything that is wrong with it; if two
     *     have the same id; if a pack extends one that is not there, or itself through others
     */
    public static RulePacks of(PackDocument... documents) {
        return new RulePacks(ImmutableList.copyOf(documents));
    }

    /** These packs and more, which may extend them; see {@link #of}. */
    public RulePacks plus(PackDocument... more) {
        return new RulePacks(
                Stream.concat(documents.stream(), Stream.of(more)).collect(ImmutableList.toImmutableList()));
    }

    /** These packs and one more, read from UTF-8 JSON. */
    public RulePacks plus(String source, byte[] json) {
        return plus(new PackDocument(source, Json.parse(source, json)));
    }

    /** The packs by id. */
    public ImmutableMap<String, RulePack> byId() {
        return packs;
    }

    /**
     * The pack of this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RulePack get(String id) {
        RulePack pack = packs.get(id);
        if (pack == null) {
            throw new IllegalArgumentException(
                    "Expected one of the rule packs " + packs.keySet() + ", was '" + id + "'");
        }
        return pack;
    }

    /**
     * A copy of the document from which a pack was read.
     *
     * @throws IllegalArgumentException if there is no such pack
     */
    public JsonNode document(String id) {
        String known = get(id).version().id();
        return documents.stream()
                .filter(document -> document.id().equals(known))
                .findFirst()
                .orElseThrow()
                .json()
                .deepCopy();
    }

    private static PackDocument resource(String id) {
        String name = id + ".json";
        try {
            byte[] json = Resources.toByteArray(Resources.getResource(RulePacks.class, name));
            return new PackDocument(name, Json.parse(name, json));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + name, e);
        }
    }
}
