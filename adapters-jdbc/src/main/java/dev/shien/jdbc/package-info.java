/**
 * The journal in a relational database, over a host's {@link javax.sql.DataSource}, in plain JDBC.
 *
 * <p>An append is one transaction, decided by a conditional update of the programme's head row ({@code UPDATE …
 * WHERE head_seq = expected}), the compare-and-swap of the usual event store in a relational database. The row's lock
 * orders the appends of one programme and leaves other programmes alone, so that READ COMMITTED is enough: it needs no
 * table lock, no sequence (which would leave gaps), and no isolation level that databases understand differently.
 * Primary keys stand behind it.
 *
 * <p>The schema is changed by Flyway, one file a version, in a history table of our own: the way most know, and hosts that have another one
 * run the same files.
 *
 * <p>An append that was acknowledged is as durable as the database makes a commit. PostgreSQL needs {@code synchronous_commit} and
 * {@code fsync} on, as they are by default. For H2 in a file the host's URL needs
 * {@code WRITE_DELAY=0}: without it H2 writes half a second later (and a connection that stays open, as a pool's, lest
 * each call opens and closes the file; {@code DB_CLOSE_DELAY} would do as well, but H2 keeps it in the file). H2 leaves the last
 * step, from the operating system's cache to the disk, to the operating system; against a loss of power, rather than of the process, use
 * PostgreSQL.
 */
@NullMarked
package dev.shien.jdbc;

import org.jspecify.annotations.NullMarked;
