/**
 * The journal of a programme: the only place where facts that were decided are kept. It knows an envelope (type,
 * version, JSON) and nothing of what the events mean.
 *
 * <p>An append is a conditional update of the journal's head: it names the sequence that the caller has seen last and
 * succeeds only if that is still the last one (optimistic validation: Kung and Robinson, "On optimistic methods for
 * concurrency control", ACM TODS 6(2), 1981). It needs no lock that outlives a call, and two that decide on the same
 * state can never both win.
 *
 * <p>The hash chain is the linear linking of Haber and Stornetta ("How to time-stamp a digital document", Journal of
 * Cryptology 3, 1991), used on a log as by Schneier and Kelsey ("Cryptographic support for secure logs on untrusted
 * machines", USENIX Security 1998): each hash covers the one before it and the bytes as stored, so that a published head
 * fixes everything before it, and a stranger needs nothing but SHA-256 to check it. Chosen over the Merkle tree of RFC
 * 6962 because a journal is always read as a whole.
 *
 * <p>Personal data lies beside the chain; the chain holds digests salted with 32 random bytes, as the selective
 * disclosure of RFC 9901 does, so that salt and data can be erased together and the chain still verifies.
 */
@NullMarked
package dev.shien.domain.journal;

import org.jspecify.annotations.NullMarked;
