package dev.shien.examples.happening;

import com.google.common.collect.ImmutableSet;

/** What can happen. */
public enum What {
    /** The secretariat telephoned an applicant, or tried to. */
    CALL(Scope.APPLICATIONS, true, "reached", "rules"),
    /** The secretariat wrote to an applicant whom it could not reach, with a last day for an answer. */
    EMAIL(Scope.APPLICATIONS, false, "until"),
    /** The secretariat stops trying to reach an applicant. */
    GIVE_UP(Scope.APPLICATIONS, false),
    /** The requirements are examined. */
    SCREEN(Scope.APPLICATIONS, false),
    /** An official decides what the rules leave to judgement. */
    JUDGE(Scope.APPLICATIONS, false, "verdict"),
    /** The list of entrants is locked. */
    LOCK(Scope.PROGRAMME, false, "draw"),
    /** The draw is held. */
    DRAW(Scope.PROGRAMME, true, "draw"),
    /** Those who have not been told yet are told their result. */
    NOTIFY(Scope.PROGRAMME, false, "call"),
    /** Consent forms come back, or do not. */
    CONSENT(Scope.APPLICATIONS, false, "returned", "form", "part", "defects"),
    /** The secretariat confirms participation. */
    CONFIRM(Scope.APPLICATIONS, false),
    /** Places whose consents are overdue lapse. */
    EXPIRE(Scope.PROGRAMME, false, "call"),
    /** An applicant or participant withdraws. */
    WITHDRAW(Scope.APPLICATIONS, false),
    /** Nobody is promoted any more. */
    CLOSE_WAITLIST(Scope.PROGRAMME, false, "call"),
    /** The sessions are checked against the calendar. */
    TIMETABLE(Scope.PROGRAMME, false),
    /** Something stands against dates of sessions; they are planned anew. */
    CHANGE_TIMETABLE(Scope.PROGRAMME, false, "closed", "cause_ja", "cause_en", "cancelled"),
    /** Workshop groups are formed. */
    GROUP(Scope.PROGRAMME, false),
    /** Expert visits are planned. */
    VISITS(Scope.PROGRAMME, false),
    /** Companies and experts are told their visits up to a day. */
    ANNOUNCE_VISITS(Scope.PROGRAMME, false, "until"),
    /** What a company needs of its visits was seen. */
    NEEDS(Scope.APPLICATIONS, true, "from"),
    /** A company tells what it wishes of its visits. */
    WISHES(Scope.APPLICATIONS, false, "expert", "not_expert", "weekdays", "time", "mode", "phase", "weight"),
    /** Somebody was in the room, or was not. */
    ATTENDANCE(Scope.APPLICATIONS, false, "session", "presence", "part");

    /** Whom a happening can be about. */
    public enum Scope {
        /** The programme as a whole: the receipt is blank. */
        PROGRAMME,
        /** One application by its receipt number, or all to which it applies by {@code *}. */
        APPLICATIONS
    }

    private final Scope scope;
    private final boolean takesFurtherDetails;
    private final ImmutableSet<String> details;

    What(Scope scope, boolean takesFurtherDetails, String... details) {
        this.scope = scope;
        this.takesFurtherDetails = takesFurtherDetails;
        this.details = ImmutableSet.copyOf(details);
    }

    /** Whom it can be about. */
    public Scope scope() {
        return scope;
    }

    /** Whether a detail of this name can be told of it. */
    boolean takes(String detail) {
        return takesFurtherDetails || details.contains(detail);
    }

    /** The details that it knows by name. */
    ImmutableSet<String> details() {
        return details;
    }
}
