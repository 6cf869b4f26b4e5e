package dev.shien.testkit.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.consent.ConsentField;
import dev.shien.domain.consent.ConsentForm;
import dev.shien.domain.consent.ConsentPart;
import dev.shien.domain.consent.Party;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Consent forms with a part of one party or of both. */
final class ConsentPartArbitraries {

    private ConsentPartArbitraries() {}

    static Arbitrary<ImmutableList<ConsentForm>> any() {
        return Arbitraries.oneOf(
                Arbitraries.just(ImmutableList.of()),
                form("participation").map(ImmutableList::of),
                Combinators.combine(form("participation"), form("confidentiality"))
                        .as(ImmutableList::of));
    }

    private static Arbitrary<ConsentForm> form(String id) {
        return Combinators.combine(Texts.any(), Texts.any().optional(), parts(), Texts.lists())
                .as((title, declaration, parts, clauses) -> new ConsentForm(id, title, declaration, parts, clauses));
    }

    private static Arbitrary<ImmutableList<ConsentPart>> parts() {
        return Arbitraries.oneOf(
                part(Party.COMPANY).map(ImmutableList::of),
                Combinators.combine(part(Party.COMPANY), part(Party.PARTICIPANT))
                        .as(ImmutableList::of));
    }

    private static Arbitrary<ConsentPart> part(Party party) {
        return Combinators.combine(Texts.any(), Texts.any().optional())
                .as((name, seal) -> new ConsentPart(party, ImmutableList.of(new ConsentField("name", name)), seal));
    }
}
