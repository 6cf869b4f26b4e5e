package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a screening knows of one of its packs.
 *
 * @param pack which pack
 * @param title its title
 * @param from the first day on which it applies
 * @param until the first day on which it no longer applies, if there is an end
 * @param facts the facts it reads, in the order in which it names them
 * @param cases its own examples
 */
public record PackDescription(
        PackVersion pack,
        Text title,
        LocalDate from,
        Optional<LocalDate> until,
        ImmutableList<FactDescription> facts,
        ImmutableList<PackCase> cases) {

    /** Whether the pack applies on a day. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** The days on which the pack applies, in words for messages. */
    public String period() {
        return "from " + from + until.map(day -> " and before " + day).orElse("");
    }
}
