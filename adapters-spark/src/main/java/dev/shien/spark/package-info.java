/**
 * Draws and screens a Dataset of Apache Spark, through domain's ports alone: the implementation comes in as a serializable
 * supplier. Each partition of the rows is worked on by itself, and what comes out does not depend on how the rows are
 * partitioned or ordered: it is what one JVM makes of them, to the byte.
 *
 * <p>Rows that are broken fail no task: they come back as values that say where they stand. A task that threw would be run
 * again several times, and would leave what it quotes in the logs of a cluster.
 *
 * <p>Spark itself is provided by the user's cluster, with versions of Jackson and Guava of its own, which may be older than
 * ours: {@code docs/scale.md} says what to do about it.
 */
@NullMarked
package dev.shien.spark;

import org.jspecify.annotations.NullMarked;
