package dev.shien.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.RuleScreening;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Rule packs beside those that come with Shien. */
final class PackOptions {

    private static final int LONGEST_PACK = 8 << 20;

    @Option(
            names = "--pack-file",
            paramLabel = "F",
            description =
                    "a rule pack of your own, see docs/rule-pack-format.md; may be given several times. It stands in "
                            + "for the pack of the same id that comes with Shien, and packs may extend it")
    private List<Path> files = new ArrayList<>();

    PackOptions() {}

    /**
     * A pack among all those that may extend it, or that it extends.
     *
     * @param packs all packs
     * @param id which
     */
    record Named(RulePacks packs, String id) {

        RulePack pack() {
            return packs.get(id);
        }

        RuleScreening screening() {
            return packs.given().isEmpty() ? RuleScreening.standard() : RuleScreening.of(packs);
        }
    }

    /** The pack of this id, or that of a file. */
    Named named(String idOrFile) {
        ImmutableList<PackDocument> own =
                files.stream().map(Source::file).map(PackOptions::document).collect(ImmutableList.toImmutableList());
        if (isFile(idOrFile)) {
            PackDocument document = document(Source.file(Path.of(idOrFile)));
            return new Named(
                    packs(ImmutableList.<PackDocument>builder()
                            .addAll(own)
                            .add(document)
                            .build()),
                    document.id());
        }
        RulePacks packs = packs(own);
        if (!packs.ids().contains(idOrFile)) {
            throw new BadInput(
                    idOrFile + ": no such file, and none of the rule packs " + String.join(", ", packs.ids()));
        }
        return new Named(packs, idOrFile);
    }

    private static RulePacks packs(ImmutableList<PackDocument> own) {
        RulePacks standard = RulePacks.standard();
        ImmutableSet<String> ids = own.stream().map(PackDocument::id).collect(ImmutableSet.toImmutableSet());
        if (Sets.intersection(ids, standard.ids()).isEmpty()) {
            return standard.plus(own.toArray(new PackDocument[0]));
        }
        Stream<PackDocument> kept = Sets.difference(standard.ids(), ids).stream()
                .map(id -> new PackDocument(id + ".json", standard.document(id)));
        return RulePacks.of(Stream.concat(kept, own.stream()).toArray(PackDocument[]::new));
    }

    private static PackDocument document(Source source) {
        return new PackDocument(source.name(), Json.parse(source.name(), source.content(LONGEST_PACK)));
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
