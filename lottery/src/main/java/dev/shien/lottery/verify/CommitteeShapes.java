package dev.shien.lottery.verify;

import static dev.shien.lottery.verify.Shape.list;
import static dev.shien.lottery.verify.Shape.object;
import static dev.shien.lottery.verify.Shape.orNull;
import static dev.shien.lottery.verify.Values.constant;
import static dev.shien.lottery.verify.Values.digits;
import static dev.shien.lottery.verify.Values.flag;
import static dev.shien.lottery.verify.Values.hash;
import static dev.shien.lottery.verify.Values.moment;
import static dev.shien.lottery.verify.Values.text;
import static dev.shien.lottery.verify.Values.whole;

/** The shape of the record of a committee, format {@code shien/committee-record/1}. */
final class CommitteeShapes {

    private static final long MAX = Integer.MAX_VALUE;

    private static final Shape PROBLEM = object(
            "seats", whole(1, MAX),
            "categories",
                    list(object(
                            "name",
                            text(),
                            "features",
                            list(object("feature", text(), "min", whole(0, MAX), "max", whole(0, MAX))))),
            "entrants", list(object("receipt", text(), "features", list(text()))));

    private static final Shape DISTRIBUTION = object(
            "types", list(object("features", list(text()), "entrants", whole(1, MAX))),
            "total", digits(),
            "committees", list(object("weight", digits(), "counts", list(whole(0, MAX)))));

    private static final Shape LOCK = object(
            "format",
            constant("shien/committee-lock/1"),
            "id",
            object("programme", text(), "draw", text(), "sequence", whole(1, MAX)),
            "method",
            constant("hmac-sha256/1"),
            "lockedAt",
            moment(),
            "journalHead",
            orNull(hash()),
            "seed",
            object("commitment", hash(), "sources", list(RecordShape.SOURCE)),
            "problem",
            PROBLEM,
            "distribution",
            DISTRIBUTION);

    static final Shape RECORD = object(
            "format",
            constant("shien/committee-record/1"),
            "lock",
            LOCK,
            "lockHash",
            hash(),
            "drawnAt",
            moment(),
            "secret",
            hash(),
            "sources",
            list(object("name", text(), "value", text(), "proof", orNull(RecordShape.PROOF))),
            "selfSeeded",
            flag(),
            "seed",
            hash(),
            "number",
            digits(),
            "counts",
            list(whole(0, MAX)),
            "tickets",
            list(object("receipt", text(), "type", whole(0, MAX), "ticket", hash())),
            "selected",
            list(text()),
            "recordHash",
            hash());

    private CommitteeShapes() {}
}
