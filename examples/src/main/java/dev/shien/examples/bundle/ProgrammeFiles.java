package dev.shien.examples.bundle;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.programme.Programme;
import dev.shien.eligibility.RuleScreening;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A programme's definition and the folder beside it, on the disk or among the programmes that come with Shien.
 *
 * @param source where the definition is
 * @param programme the definition
 */
public record ProgrammeFiles(Source source, Programme programme, Place place) {

    /** The programmes that come with Shien, by id; the first is taken where none is named. */
    public static final ImmutableList<String> BUNDLED =
            ImmutableList.of("tokyo-2024", "tokubetsushien", "kihontaisaku");

    private static final String DEFINITION = "programme.json";
    private static final int LONGEST_DEFINITION = 2 << 20;

    /** Where the files beside a definition are. */
    @FunctionalInterface
    interface Place {
        Optional<Source> file(String name);
    }

    /**
     * Finds a definition.
     *
     * @param name a file, or the id of a programme that comes with Shien
     * @throws BadInput if there is neither
     * @throws dev.shien.domain.json.InvalidDocument with everything that is wrong with the definition
     */
    public static ProgrammeFiles find(String name) {
        Path path = path(name);
        if (BUNDLED.contains(name) && !Files.isRegularFile(path)) {
            Place place = bundled(name);
            return read(place.file(DEFINITION).orElseThrow(), place);
        }
        if (!Files.exists(path)) {
            throw new BadInput(name + ": no such file, and none of the programmes that come with Shien: "
                    + String.join(", ", BUNDLED));
        }
        return read(Source.file(path), beside(path));
    }

    /** A file beside the definition, or that of the programme of this id that comes with Shien. */
    public Optional<Source> file(String name) {
        Optional<Source> found = place.file(name);
        return found.isPresent() || !BUNDLED.contains(programme.id())
                ? found
                : bundled(programme.id()).file(name);
    }

    private static ProgrammeFiles read(Source source, Place place) {
        Programme programme = Programme.read(source.name(), source.content(LONGEST_DEFINITION));
        RulePackCheck.require(source, programme, RuleScreening.standard());
        return new ProgrammeFiles(source, programme, place);
    }

    private static Place bundled(String id) {
        return name -> {
            String path = "/dev/shien/examples/" + id + "/" + name;
            URL url = ProgrammeFiles.class.getResource(path);
            return Optional.ofNullable(url).map(u -> Source.resource(id + "/" + name, u));
        };
    }

    private static Place beside(Path definition) {
        return name -> Optional.of(definition.resolveSibling(name))
                .filter(Files::isRegularFile)
                .map(Source::file);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput(name + ": is no name of a file: " + e.getReason(), e);
        }
    }
}
