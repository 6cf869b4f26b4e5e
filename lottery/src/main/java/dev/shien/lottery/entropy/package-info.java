/**
 * Where the seed comes from: a committed secret and public sources declared at the lock, joined by HMAC-SHA256 (RFC
 * 2104, FIPS 180-4) over length-prefixed fields, so that neither who holds the secret nor who publishes a source can
 * choose the outcome alone.
 */
@NullMarked
package dev.shien.lottery.entropy;

import org.jspecify.annotations.NullMarked;
