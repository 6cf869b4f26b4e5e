package dev.shien.examples.visit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;

/** An answer to a question about a plan of visits that holds. */
public sealed interface VisitAnswer permits ExpertLeaves, VisitMoves {

    /** The answer as a document, described in {@code docs/visit-problem-format.md}. */
    ObjectNode document();

    /** The answer in lines for people. */
    ImmutableList<String> lines();

    /** What is wanted and not to be had, a sentence each; empty if all is. */
    ImmutableList<String> missing();
}
