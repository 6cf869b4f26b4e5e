package dev.shien.eligibility.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.ValueStyle;
import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.domain.eligibility.PackVersion;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.NamedRule;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule pack with all that it inherits from the packs it extends. Immutable; everything it refers to exists. */
@Value.Immutable
@ValueStyle
public interface RulePack {

    /** The format of its JSON document. */
    String FORMAT = "shien/rule-pack/1";

    /** The most worlds that a decision may have to tell apart, unless the pack declares another number. */
    int USUAL_BUDGET = 1 << 16;

    /** The greatest number of worlds that a pack can declare. */
    int GREATEST_BUDGET = 1 << 20;

    /** Its id and version, and the SHA-256 of the canonical JSON array of its document and those that it extends. */
    PackVersion version();

    /** The pack that it extends. */
    Optional<String> parent();

    /** The pack that it extends, with all that it inherits itself. */
    @Value.Auxiliary
    Optional<RulePack> extended();

    /** What it is called. */
    Text title();

    /** The first day on which it applies. */
    LocalDate from();

    /** The first day on which it no longer applies, if there is an end. */
    Optional<LocalDate> until();

    /** Where its rules stand, unless a rule says more exactly. */
    Citation citation();

    /** The facts it declares by name, in the order in which they are asked for. */
    ImmutableMap<String, FactSpec> facts();

    /** Its classifiers by name. */
    ImmutableMap<String, Classifier> classifiers();

    /** Its tables of limits by name. */
    ImmutableMap<String, LimitTable> tables();

    /** Its rules by id. */
    ImmutableMap<String, NamedRule> rules();

    /** The ids of the rules that must all be met. */
    ImmutableList<String> requirements();

    /** The most worlds that a decision may have to tell apart; a pack beyond it is refused. */
    int budget();

    /** What is less than sure about it and where that comes from; nothing that decides. */
    ImmutableList<Text> notes();

    /** Its examples; those of the pack that it extends are not among them. */
    ImmutableList<PackCase> cases();

    /** The findings of the linter that its authors know and keep. */
    ImmutableList<Acceptance> accepted();

    /** Whether it applies on a day. */
    default boolean appliesOn(LocalDate day) {
        return !day.isBefore(from()) && (until().isEmpty() || day.isBefore(until().get()));
    }

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a pack; does not check that what it refers to exists. */
    final class Builder extends ImmutableRulePack.Builder {
        Builder() {}
    }
}
