package dev.shien.testkit.selection;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.Source;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Public sources with what they published. Pulses of NIST's beacon are not among them: nobody can make one that is signed
 * under a certificate of the beacon.
 */
final class SourceArbitraries {

    private static final int MOST = 3;

    /** As many digits as the drawn ones must be repeated to make a signature of 48 bytes in hex. */
    private static final int DIGITS = 6;

    private SourceArbitraries() {}

    /**
     * A source and what it published.
     *
     * @param source as declared
     * @param published the text to be given at the draw
     */
    record Given(Source source, String published) {}

    private enum Kind {
        PUBLISHED,
        NUMBERS,
        DRAND;

        Given of(String name, String digits, OffsetDateTime after) {
            return switch (this) {
                case PUBLISHED -> new Given(Source.of(name, after.plusHours(1)), digits);
                case NUMBERS -> new Given(Source.numbers(name, after.plusMinutes(30)), digits + ", 7 0.50");
                case DRAND ->
                    new Given(
                            Source.drand(name, DrandChain.QUICKNET, after),
                            digits.repeat(2
                                    * DrandChain.QUICKNET
                                            .signatureLengths()
                                            .asList()
                                            .get(0)
                                    / DIGITS));
            };
        }
    }

    /** None to three sources of any kind that become public within the hour after a moment. */
    static Arbitrary<ImmutableList<Given>> after(OffsetDateTime moment) {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(DIGITS);
        return Combinators.combine(
                        Arbitraries.of(Kind.class).list().ofSize(MOST),
                        digits.list().ofMaxSize(MOST))
                .as((kinds, values) -> {
                    ImmutableList.Builder<Given> given = ImmutableList.builder();
                    for (int i = 0; i < values.size(); i++) {
                        given.add(kinds.get(i).of("source " + i, values.get(i), moment));
                    }
                    return given.build();
                });
    }
}
