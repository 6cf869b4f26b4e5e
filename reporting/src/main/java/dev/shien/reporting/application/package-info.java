/** The applications: the secretariat's list of them, and what they are in numbers. */
@NullMarked
package dev.shien.reporting.application;

import org.jspecify.annotations.NullMarked;
