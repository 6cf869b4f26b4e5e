/** What arbitraries share; not for users. */
@NullMarked
package dev.shien.testkit.internal;

import org.jspecify.annotations.NullMarked;
