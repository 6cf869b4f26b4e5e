/** What the planners share inside this module; not supported for use from outside. */
@NullMarked
package dev.shien.scheduling.internal;

import org.jspecify.annotations.NullMarked;
