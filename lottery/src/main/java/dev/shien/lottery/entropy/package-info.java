/**
 * Where the seed comes from: a committed secret and public sources declared at the lock, joined by HMAC-SHA256 (RFC
 * 2104, FIPS 180-4) over length-prefixed fields, so that neither who holds the secret nor who publishes a source can
 * choose the outcome alone. Numbers are read as RFC 3797 reads them, because a leading zero alone can change who is
 * selected (as in the committee of 2013); pulses of the NIST beacon are checked as NIST IR 8213 tells their users to.
 */
@NullMarked
package dev.shien.lottery.entropy;

import org.jspecify.annotations.NullMarked;
