package dev.shien.domain.application;

/** What can happen to an application. */
public enum Step {
    /** The form arrives: the first step of every application, and never a later one. */
    SUBMIT,
    /** The form turns out to have come after the deadline. */
    ARRIVE_LATE,
    /** A person should look: the same representative or address stands elsewhere. */
    FLAG,
    /** The secretariat calls, or tries to. */
    CALL,
    /** The level of security is confirmed on the telephone. */
    CONFIRM_LEVEL,
    /** The applicant accepts the rules: the application is complete. */
    ACCEPT_RULES,
    /** The applicant does not accept the rules. */
    DECLINE_RULES,
    /** The secretariat stops trying to reach the applicant. */
    GIVE_UP,
    /** The requirements are examined. */
    SCREEN,
    /** An official decides what the rules leave to judgement. */
    JUDGE,
    /** The requirements turn out not to be met. */
    FIND_INELIGIBLE,
    /** Another application of the same company counts instead. */
    SUPERSEDE,
    /** A quota is assigned. */
    ASSIGN_QUOTA,
    /** The list is closed while the facts do not show whether the requirements are met. */
    LEAVE_OUT,
    /** Gets a place. */
    SELECT,
    /** Gets a rank on the waitlist. */
    WAITLIST,
    /** The waitlist is closed without a place for the applicant. */
    PASS_OVER,
    /** Gets a place that has become free. */
    PROMOTE,
    /** The result is announced. */
    NOTIFY,
    /** A consent form is received. */
    RECEIVE_CONSENT,
    /** Participation is confirmed. */
    CONFIRM,
    /** The time for the consents runs out. */
    EXPIRE,
    /** The applicant withdraws. */
    WITHDRAW
}
