package dev.shien.testkit;

import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Prefecture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary addresses, invented, with three numbers after a municipality. */
public final class Addresses {

    private static final int GREATEST_NUMBER = 40;

    private Addresses() {}

    /** Any address in any prefecture, with or without a postal code. */
    public static Arbitrary<Address> any() {
        return Arbitraries.of(Prefecture.class).flatMap(Addresses::in);
    }

    /** Any address in one prefecture. */
    public static Arbitrary<Address> in(Prefecture prefecture) {
        Arbitrary<String> postalCodes = Arbitraries.strings().numeric().ofLength(7);
        return Combinators.combine(postalCodes.optional(), lines())
                .as((postalCode, line) -> new Address(postalCode, prefecture, line));
    }

    private static Arbitrary<String> lines() {
        Arbitrary<String> towns = Arbitraries.of("見本市中央", "例町本町", "仮区東仮", "中野区ー例", "ひばりが丘市緑");
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, GREATEST_NUMBER);
        Arbitrary<String> buildings = Arbitraries.of("", " 見本ビル3F", " 例マンション101号室");
        return Combinators.combine(towns, numbers, numbers, numbers, buildings)
                .as((town, one, two, three, building) -> town + one + "-" + two + "-" + three + building);
    }
}
