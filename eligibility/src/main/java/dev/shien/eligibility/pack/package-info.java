/**
 * Rule packs: a citable, dated set of rules with the facts they read, written as JSON of format {@code
 * shien/rule-pack/1}. A pack is read once, with all its errors at once, and never changes; its SHA-256 names it in
 * every decision. One pack may extend another, adding to it or replacing parts by name.
 */
@NullMarked
package dev.shien.eligibility.pack;

import org.jspecify.annotations.NullMarked;
