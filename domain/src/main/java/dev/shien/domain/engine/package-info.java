/**
 * The embeddable engine: it takes commands, asks the policies and the ports, appends what was decided to the journal
 * and folds it. It holds no rule of its own.
 *
 * <p>The division of work is that of command and event sourcing (Young 2010) with optimistic concurrency on one journal
 * for each programme: a command reads the folded state, decides, and appends at the version that it has read; a
 * conflict makes it decide anew on the newer state.
 */
@NullMarked
package dev.shien.domain.engine;

import org.jspecify.annotations.NullMarked;
