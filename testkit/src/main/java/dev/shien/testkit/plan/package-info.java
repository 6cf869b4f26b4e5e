/** What the checks of plans share. */
@NullMarked
package dev.shien.testkit.plan;

import org.jspecify.annotations.NullMarked;
