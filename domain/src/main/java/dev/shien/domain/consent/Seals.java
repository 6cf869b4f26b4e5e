package dev.shien.domain.consent;

/** Whether a signature stands for a seal on a consent form (A21). */
public enum Seals {
    /** A part that asks for a seal needs it. */
    REQUIRED,
    /** A part that asks for a seal is in order without it if it is signed. */
    SIGNATURE_SUFFICES
}
