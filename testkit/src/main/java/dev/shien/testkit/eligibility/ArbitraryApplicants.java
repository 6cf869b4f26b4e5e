package dev.shien.testkit.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.Yen;
import dev.shien.domain.eligibility.FactNames;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.PackDescription;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary applicants whose forms lie at the edges of a pack: just within a limit, at it, and just beyond. */
public final class ArbitraryApplicants {

    private final PackDescription pack;

    private ArbitraryApplicants(PackDescription pack) {
        this.pack = pack;
    }

    /** Companies and sole proprietors for a pack; what a form may leave blank is blank now and then. */
    public static Arbitrary<Applicant> at(PackDescription pack) {
        ArbitraryApplicants edges = new ArbitraryApplicants(pack);
        return Combinators.combine(
                        edges.forms(),
                        edges.offices(),
                        edges.offices().optional(),
                        edges.values(FactNames.INDUSTRY),
                        edges.values(FactNames.CAPITAL),
                        edges.values(FactNames.EMPLOYEES))
                .as(ArbitraryApplicants::applicant);
    }

    private static Applicant applicant(
            LegalForm form,
            Address office,
            Optional<Address> headOffice,
            Optional<FactValue> industry,
            Optional<FactValue> capital,
            Optional<FactValue> employees) {
        return Applicant.builder()
                .name("見本")
                .legalForm(form)
                .office(office)
                .headOffice(headOffice)
                .industry(industry.map(code -> JsicCode.of(code.toString())))
                .capital(capital.filter(amount -> !form.isIndividual()).map(amount -> Yen.of(number(amount))))
                .employees(employees.map(count -> Headcount.of(Math.toIntExact(number(count)))))
                .build();
    }

    private Arbitrary<LegalForm> forms() {
        return Arbitraries.of(LegalForm.values());
    }

    private Arbitrary<Address> offices() {
        ImmutableList<Prefecture> places = Stream.of(FactNames.PRINCIPAL_OFFICE, FactNames.HEAD_OFFICE)
                .flatMap(this::edges)
                .flatMap(word -> Arrays.stream(Prefecture.values())
                        .filter(place -> place.name().equals(word.toString())))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return Arbitraries.of(places.isEmpty() ? ImmutableList.copyOf(Prefecture.values()) : places)
                .map(place -> Address.of(place, "見本町1-1"));
    }

    /** The values that the pack tests with, as far as a form can hold them; blank where the pack does not read the fact. */
    private Arbitrary<Optional<FactValue>> values(String name) {
        ImmutableList<FactValue> edges = edges(name)
                .filter(value -> !name.equals(FactNames.EMPLOYEES) || number(value) <= Integer.MAX_VALUE)
                .collect(ImmutableList.toImmutableList());
        return edges.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(edges).optional(0.9);
    }

    private Stream<FactValue> edges(String name) {
        return pack.facts().stream().filter(fact -> fact.name().equals(name)).flatMap(fact -> fact.values().stream());
    }

    private static long number(FactValue value) {
        return ((FactValue.Whole) value).number();
    }
}
