package dev.shien.eligibility.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A set of rule packs in which each pack is there that another extends. Safe for use by several
 * threads. */
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

    private final ImmutableMap<String, Supplier<PackDocument>> documents;
    private final ImmutableSet<String> given;
    private final Map<String, RulePack> read;

    private RulePacks(
            ImmutableMap<String, Supplier<PackDocument>> documents,
            ImmutableSet<String> given,
            Map<String, RulePack> read) {
        this.documents = documents;
        this.given = given;
        this.read = new ConcurrentHashMap<>(read);
    }

    /**
     * The packs that are shipped: the law of SMEs, national subsidies, and the programmes of Tokyo of fiscal 2024. Each is
     * read when it is first asked for.
     */
    public static RulePacks standard() {
        return new RulePacks(Shipped.DOCUMENTS, ImmutableSet.of(), ImmutableMap.of());
    }

    /**
     * Packs from documents, in any order.
     *
     * @throws dev.shien.domain.json.InvalidDocument if a document is wrong, with everything that is wrong with it; if two
     *     have the same id; if a pack extends one that is not there, or itself through others
     */
    public static RulePacks of(PackDocument... documents) {
        return new RulePacks(ImmutableMap.of(), ImmutableSet.of(), ImmutableMap.of()).plus(documents);
    }

    /** These packs and more, which may extend them; see {@link #of}. */
    public RulePacks plus(PackDocument... more) {
        Map<String, Supplier<PackDocument>> all = new LinkedHashMap<>(documents);
        ImmutableSet.Builder<String> ids = ImmutableSet.<String>builder().addAll(given);
        for (PackDocument document : more) {
            Supplier<PackDocument> before = all.put(document.id(), () -> document);
            if (before != null) {
                throw InvalidDocument.of(
                        document.source(),
                        "$.id",
                        document.id(),
                        "an id that no other pack has, unlike " + before.get().source());
            }
            ids.add(document.id());
        }
        RulePacks packs = new RulePacks(ImmutableMap.copyOf(all), ids.build(), read);
        packs.given.forEach(packs::get);
        return packs;
    }

    /** These packs and one more, read from UTF-8 JSON. */
    public RulePacks plus(String source, byte[] json) {
        return plus(new PackDocument(source, Json.parse(source, json)));
    }

    /** The ids of all packs. */
    public ImmutableSet<String> ids() {
        return documents.keySet();
    }

    /** The ids of the packs that are not shipped but were given as documents. */
    public ImmutableSet<String> given() {
        return given;
    }

    /** The packs by id; reads those that have not been asked for yet. */
    public ImmutableMap<String, RulePack> byId() {
        return ImmutableMap.copyOf(Maps.toMap(documents.keySet(), this::get));
    }

    /**
     * The pack of this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RulePack get(String id) {
        RulePack known = read.get(id);
        return known != null ? known : new PackLoader(documents, given, read).read(source(id));
    }

    private PackDocument source(String id) {
        Supplier<PackDocument> document = documents.get(id);
        if (document == null) {
            throw new IllegalArgumentException(
                    "Expected one of the rule packs " + documents.keySet() + ", was '" + id + "'");
        }
        return document.get();
    }

    /**
     * A copy of the document from which a pack was read.
     *
     * @throws IllegalArgumentException if there is no such pack
     */
    public JsonNode document(String id) {
        return source(id).json().deepCopy();
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

    /** The documents that are shipped, each parsed once when it is first needed. */
    private static final class Shipped {
        static final ImmutableMap<String, Supplier<PackDocument>> DOCUMENTS = STANDARD.stream()
                .collect(ImmutableMap.toImmutableMap(id -> id, id -> Suppliers.memoize(() -> resource(id))));
    }
}
