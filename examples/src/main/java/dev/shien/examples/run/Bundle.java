package dev.shien.examples.run;

import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The input files of a run: those that the user names, otherwise those beside the programme, otherwise the bundled ones. */
public final class Bundle {

    /** The bundled programme that is run unless another is named. */
    public static final String USUAL = "tokyo-2024";

    private final String programme;
    private final @Nullable Path folder;

    private Bundle(String programme, @Nullable Path folder) {
        this.programme = programme;
        this.folder = folder;
    }

    /**
     * The bundle of a programme.
     *
     * @param programme a file, or the name of a programme that comes with Shien
     */
    public static Bundle of(String programme) {
        if (resource(programme, "programme.json").isPresent()) {
            return new Bundle(programme, null);
        }
        Path file = Path.of(programme);
        if (!Files.isRegularFile(file)) {
            throw new BadInput(
                    programme + ": no such file, and no programme of that name comes with Shien; those that do are "
                            + "tokyo-2024, tokubetsushien and kihontaisaku");
        }
        return new Bundle(programme, file.toAbsolutePath().getParent());
    }

    /** The programme's definition. */
    public Source programme() {
        return folder == null ? resource(programme, "programme.json").orElseThrow() : Source.file(Path.of(programme));
    }

    /** A file that has to be there. */
    public Source file(Optional<Path> named, String usual) {
        return optional(named, usual)
                .orElseThrow(
                        () -> new BadInput(usual + ": not beside " + programme + "; expected it there or by option"));
    }

    /** A file that may not be there. */
    public Optional<Source> optional(Optional<Path> named, String usual) {
        if (named.isPresent()) {
            return named.map(Source::file);
        }
        if (folder == null) {
            return resource(programme, usual);
        }
        return Optional.of(folder.resolve(usual)).filter(Files::isRegularFile).map(Source::file);
    }

    private static Optional<Source> resource(String programme, String name) {
        if (!programme.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        String path = programme + "/" + name;
        URL url = Bundle.class.getResource("/dev/shien/examples/" + path);
        return Optional.ofNullable(url).map(u -> Source.resource(path, u));
    }
}
