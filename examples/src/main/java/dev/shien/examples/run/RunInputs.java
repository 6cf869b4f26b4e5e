package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.visit.Expert;
import dev.shien.examples.happening.Happening;
import dev.shien.examples.input.Source;
import dev.shien.examples.intake.Form;

/**
 * Everything that a run is made from.
 *
 * @param programme the programme
 * @param forms the applications
 * @param happenings what people do
 * @param experts who visits companies; may be none
 * @param secret the committed secret of the draws
 * @param digest SHA-256 over all input files and the commitment to the secret, in hex
 */
public record RunInputs(
        Programme programme,
        ImmutableList<Form> forms,
        ImmutableList<Happening> happenings,
        ImmutableList<Expert> experts,
        DrawSecret secret,
        String digest) {

    /** The digest of the input files, each by its own digest, and of the secret's commitment. */
    public static String digest(ImmutableList<Source> files, DrawSecret secret) {
        Hasher hasher = Hashing.sha256().newHasher();
        files.forEach(file -> hasher.putUnencodedChars(file.sha256()));
        return hasher.putUnencodedChars(secret.commitment()).hash().toString();
    }
}
