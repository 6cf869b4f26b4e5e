/**
 * Rule packs written in Java. What is built is the pack's JSON document, and it is read like any other, so there is one
 * place that checks a pack. The parts are typed handles in the manner of jOOQ's typed columns: a class of one
 * classifier, being a constant of an enum, does not compile where a class of another is wanted, and a limit of days
 * not where yen are.
 */
@NullMarked
package dev.shien.eligibility.build;

import org.jspecify.annotations.NullMarked;
