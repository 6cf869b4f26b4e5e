package dev.shien.domain.consent;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * A document by which company and participant consent (requirement R31).
 *
 * @param id its name within the programme
 * @param title its title
 * @param declaration the sentence that is signed, where it is known
 * @param parts its parts, each party at most once; at least one
 * @param clauses further clauses that it carries, such as the one on personal data (R32)
 */
public record ConsentForm(
        String id,
        Text title,
        Optional<Text> declaration,
        ImmutableList<ConsentPart> parts,
        ImmutableList<Text> clauses) {

    /** The party's part, if the form has one. */
    public Optional<ConsentPart> part(Party party) {
        return parts.stream().filter(p -> p.party() == party).findFirst();
    }
}
