/** What the commands say of plans of any kind. */
@NullMarked
package dev.shien.examples.plan;

import org.jspecify.annotations.NullMarked;
