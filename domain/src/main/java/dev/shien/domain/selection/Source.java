package dev.shien.domain.selection;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A public source of entropy that is declared at the lock and whose value is given at the draw. Each kind says what its
 * value is, so that nobody can choose among spellings, and what a stranger can check of it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Source.Published.class, name = "published"),
    @JsonSubTypes.Type(value = Source.Numbers.class, name = "numbers"),
    @JsonSubTypes.Type(value = Source.Drand.class, name = "drand"),
    @JsonSubTypes.Type(value = Source.Nist.class, name = "nist")
})
public sealed interface Source {

    /** What it is, exactly enough that anyone can look it up; unique in the draw. */
    String name();

    /** When its value becomes public; a source without it never counts as later than the lock. */
    Optional<OffsetDateTime> expectedAt();

    /**
     * A text such as a closing price of a day. Its value is the text exactly as published, in Unicode form NFC.
     *
     * @param name what it is
     * @param expectedAt when it becomes public
     */
    record Published(String name, Optional<OffsetDateTime> expectedAt) implements Source {
        /** Normalises the name. */
        public Published {
            name = Names.name("Source", name);
        }
    }

    /**
     * Numbers such as those that a lottery drew. Their order, leading zeros and separators do not matter: the value is
     * what section 4 of RFC 3797 makes of them. The numbers themselves stand in the proof ({@link SourceProof.Numbers}),
     * since of fractions the value alone does not say where one ends.
     *
     * @param name what they are
     * @param expectedAt when they become public
     */
    record Numbers(String name, Optional<OffsetDateTime> expectedAt) implements Source {
        /** Normalises the name. */
        public Numbers {
            name = Names.name("Source", name);
        }
    }

    /**
     * A round of a drand beacon. Its value is the round's randomness, which is SHA-256 over its signature.
     *
     * @param name what it is
     * @param chain the beacon
     * @param round which round, from 1 to the last of the year 9999
     */
    record Drand(String name, DrandChain chain, long round) implements Source {
        /** Normalises the name, and refuses a round that the beacon does not have. */
        public Drand {
            name = Names.name("Source", name);
            chain.checkRound("Round of source '" + name + "'", round);
        }

        @Override
        public Optional<OffsetDateTime> expectedAt() {
            return Optional.of(chain.timeOf(round));
        }
    }

    /**
     * A pulse of the NIST Randomness Beacon 2.0. Its value is the pulse's output value, vouched for by the signature over
     * the pulse under the declared certificate. That the certificate is the beacon's, whoever declares it has to look up,
     * and so has whoever verifies the draw.
     *
     * @param name what it is
     * @param chainIndex which chain of the beacon, at least 1
     * @param at the pulse's time stamp
     * @param certificateId SHA-512 over the beacon's certificate (DER), as its pulses name it: 128 lower-case hex digits
     */
    record Nist(String name, int chainIndex, OffsetDateTime at, String certificateId) implements Source {
        /** Normalises the name, and refuses what is no chain and no SHA-512. */
        public Nist {
            name = Names.name("Source", name);
            if (chainIndex < 1) {
                throw new IllegalArgumentException(
                        "Chain of source '" + name + "' must be at least 1, was " + chainIndex);
            }
            Names.hex("Certificate of source '" + name + "'", certificateId, 64);
        }

        @Override
        public Optional<OffsetDateTime> expectedAt() {
            return Optional.of(at);
        }
    }

    /** A text whose value becomes public at a known time. */
    static Source of(String name, OffsetDateTime expectedAt) {
        return new Published(name, Optional.of(expectedAt));
    }

    /** A text of which it is not known when it becomes public. */
    static Source undated(String name) {
        return new Published(name, Optional.empty());
    }

    /** Numbers that become public at a known time. */
    static Source numbers(String name, OffsetDateTime expectedAt) {
        return new Numbers(name, Optional.of(expectedAt));
    }

    /**
     * The first round of a drand beacon that is published later than a moment, such as that of the lock.
     *
     * @throws IllegalArgumentException if that round is after the year 9999
     */
    static Source drand(String name, DrandChain chain, OffsetDateTime after) {
        return new Drand(name, chain, chain.roundAfter(after));
    }

    /** Whether it is a beacon, whose time is no expectation but known, that is public at a moment already. */
    default boolean isBeaconPublicAt(OffsetDateTime moment) {
        return (this instanceof Drand || this instanceof Nist) && !isLaterThan(moment);
    }

    /** Whether the value becomes public only after that moment. */
    default boolean isLaterThan(OffsetDateTime moment) {
        return expectedAt()
                .filter(t -> t.toInstant().isAfter(moment.toInstant()))
                .isPresent();
    }
}
