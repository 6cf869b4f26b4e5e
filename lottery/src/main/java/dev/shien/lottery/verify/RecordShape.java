package dev.shien.lottery.verify;

import static dev.shien.lottery.verify.Shape.list;
import static dev.shien.lottery.verify.Shape.object;
import static dev.shien.lottery.verify.Shape.oneOfKinds;
import static dev.shien.lottery.verify.Shape.orNull;
import static dev.shien.lottery.verify.Shape.texts;
import static dev.shien.lottery.verify.Shape.wholes;
import static dev.shien.lottery.verify.Values.constant;
import static dev.shien.lottery.verify.Values.flag;
import static dev.shien.lottery.verify.Values.hash;
import static dev.shien.lottery.verify.Values.hex;
import static dev.shien.lottery.verify.Values.moment;
import static dev.shien.lottery.verify.Values.oneOf;
import static dev.shien.lottery.verify.Values.text;
import static dev.shien.lottery.verify.Values.whole;

/** The shape of a draw record, format {@code shien/draw-record/1}. */
final class RecordShape {

    /** The greatest weight of an entrant. */
    static final int GREATEST_WEIGHT = 1_000;

    private static final int MOST_LISTED = 100_000;

    private static final long MAX = Integer.MAX_VALUE;
    private static final long U32 = 0xFFFF_FFFFL;
    /** The greatest whole number that every JSON parser reads alike (RFC 8785, RFC 7493). */
    private static final long LONG = (1L << 53) - 1;

    static final Shape REASON =
            object("code", text(), "arguments", texts(), "text", object("ja", text(), "en", text()));

    private static final Shape PLAN = object(
            "capacity", whole(1, MAX),
            "quotas",
                    list(object(
                            "quota", text(),
                            "target", whole(0, MAX),
                            "demand", whole(0, MAX),
                            "seats", whole(0, MAX))),
            "openSeats", whole(0, MAX),
            "unusedSeats", whole(0, MAX),
            "drawNeeded", flag(),
            "steps", list(REASON));

    private static final Shape RULES = object(
            "capacity", whole(1, MAX),
            "quotas", list(object("id", text(), "target", whole(0, MAX), "min", whole(0, MAX), "max", whole(0, MAX))),
            "spareSeats", oneOf("PROPORTIONAL_TO_EXCESS", "IN_DECLARED_ORDER", "OPEN_POOL", "STAY"),
            "sharing",
                    object(
                            "method", oneOf("LARGEST_REMAINDER", "SAINTE_LAGUE", "DHONDT", "ADAMS"),
                            "ties", oneOf("DECLARED_ORDER", "GREATER_CLAIM")),
            "open",
                    object(
                            "count", whole(0, MAX),
                            "order", oneOf("RESERVED_FIRST", "OPEN_FIRST"),
                            "tickets", oneOf("ONE", "ONE_EACH")),
            "transfer", oneOf("SAME_QUOTA_THEN_ACROSS", "SAME_QUOTA_ONLY"),
            "jointEntries", oneOf("PASS_OVER", "HOLD"),
            "ownerLimit", orNull(whole(1, MAX)));

    private static final Shape PUBLISHED = object("kind", text(), "name", text(), "expectedAt", orNull(moment()));

    static final Shape SOURCE = oneOfKinds(
            "published",
            PUBLISHED,
            "numbers",
            PUBLISHED,
            "drand",
            object(
                    "kind", text(),
                    "name", text(),
                    "chain", object("hash", hash(), "genesis", whole(0, LONG), "period", whole(1, MAX)),
                    "round", whole(1, LONG)),
            "nist",
            object(
                    "kind", text(),
                    "name", text(),
                    "chainIndex", whole(1, MAX),
                    "at", moment(),
                    "certificateId", hex(64)));

    private static final Shape PULSE = object(
            "uri", text(),
            "version", text(),
            "cipherSuite", whole(0, U32),
            "period", whole(0, U32),
            "certificateId", hex(),
            "chainIndex", whole(0, LONG),
            "pulseIndex", whole(0, LONG),
            "timeStamp", text(),
            "localRandomValue", hex(),
            "external", object("sourceId", hex(), "statusCode", whole(0, U32), "value", hex()),
            "listValues", list(object("type", text(), "value", hex())),
            "precommitmentValue", hex(),
            "statusCode", whole(0, U32),
            "signatureValue", hex(),
            "outputValue", hex());

    static final Shape PROOF = oneOfKinds(
            "numbers", object("kind", text(), "numbers", list(text())),
            "drand", object("kind", text(), "signature", hex()),
            "nist", object("kind", text(), "pulse", PULSE, "certificate", text()));

    private static final Shape LOCK = object(
            "format", constant("shien/draw-lock/1"),
            "id", object("programme", text(), "draw", text(), "sequence", whole(1, MAX)),
            "method", constant("hmac-sha256/1"),
            "lockedAt", moment(),
            "journalHead", orNull(hash()),
            "seed",
                    object(
                            "commitment", hash(),
                            "sources", list(SOURCE)),
            "rules", RULES,
            "plan", PLAN,
            "entrants",
                    list(
                            MOST_LISTED,
                            object(
                                    "receipt",
                                    text(),
                                    "quota",
                                    text(),
                                    "weight",
                                    whole(1, GREATEST_WEIGHT),
                                    "party",
                                    orNull(text()),
                                    "owner",
                                    orNull(text()))),
            "entrantFile",
                    orNull(object(
                            "demand", wholes(1, MAX), "weighted", flag(), "sha256", hash(), "waitlist", whole(0, MAX))),
            "signatureKey", orNull(hash()));

    static final Shape RECORD = object(
            "format", constant("shien/draw-record/1"),
            "lock", LOCK,
            "lockHash", hash(),
            "drawnAt", moment(),
            "secret", hash(),
            "sources", list(object("name", text(), "value", text(), "proof", orNull(PROOF))),
            "selfSeeded", flag(),
            "seed", hash(),
            "tickets", list(object("receipt", text(), "quota", text(), "ticket", hash(), "openTicket", orNull(hash()))),
            "selected", list(object("receipt", text(), "quota", text(), "seat", text())),
            "waitlist", list(object("quota", text(), "receipts", list(text()))),
            "recordHash", hash(),
            "signature", orNull(hex(64)));

    private RecordShape() {}
}
