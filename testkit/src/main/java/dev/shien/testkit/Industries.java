package dev.shien.testkit;

import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary industries of the Japan Standard Industrial Classification. */
public final class Industries {

    private Industries() {}

    /** Any industry, each level as likely as another. */
    public static Arbitrary<JsicCode> any() {
        return Arbitraries.of(JsicLevel.class).flatMap(Industries::at);
    }

    /** Any industry of one level. */
    public static Arbitrary<JsicCode> at(JsicLevel level) {
        return Arbitraries.of(JsicCode.all(level));
    }
}
