/**
 * Recomputes a draw from its public record alone. Written against nothing but the JDK and Jackson, and with none of the
 * code that drew, so that an error there cannot hide here; whoever wants to write a verifier in another language can
 * read this package as the specification.
 */
@NullMarked
package dev.shien.lottery.verify;

import org.jspecify.annotations.NullMarked;
