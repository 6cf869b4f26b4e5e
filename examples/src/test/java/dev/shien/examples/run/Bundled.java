package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.eligibility.RuleScreening;
import dev.shien.examples.bundle.ProgrammeFiles;
import dev.shien.examples.happening.HappeningsFile;
import dev.shien.examples.input.Source;
import dev.shien.examples.intake.ApplicationsFile;
import dev.shien.examples.intake.ExpertsFile;
import dev.shien.examples.intake.Form;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The inputs of a programme that comes with Shien. */
final class Bundled {

    private static final DrawSecret SECRET = DrawSecret.parse("ab".repeat(32));

    private Bundled() {}

    static RunInputs inputs(String id) {
        Consumer<String> silent = line -> {};
        ProgrammeFiles files = ProgrammeFiles.find(id);
        ImmutableList<Form> forms = ApplicationsFile.read(source(files, "applications.csv"), files.programme(), silent);
        Set<String> receipts = forms.stream().map(Form::receipt).collect(Collectors.toSet());
        return new RunInputs(
                files.programme(),
                forms,
                HappeningsFile.read(
                        source(files, "happenings.csv"),
                        files.programme(),
                        RuleScreening.standard().describe(files.programme().rulePack()),
                        receipts::contains,
                        silent),
                ExpertsFile.read(
                        source(files, "experts.csv"), files.programme().visits().orElseThrow(), silent),
                SECRET,
                RunInputs.digest(ImmutableList.of(files.source()), SECRET));
    }

    private static Source source(ProgrammeFiles files, String name) {
        return files.file(name).orElseThrow();
    }
}
