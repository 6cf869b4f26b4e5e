/**
 * The contract of {@link dev.shien.domain.journal.Journal}, to be run against any implementation of it: extend {@link
 * dev.shien.testkit.journal.JournalContract}.
 */
@NullMarked
package dev.shien.testkit.journal;

import org.jspecify.annotations.NullMarked;
