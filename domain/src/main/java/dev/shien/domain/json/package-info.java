/**
 * JSON as documents are kept here: strictly read, every problem of a document told at once with its path, and written
 * in one canonical form, that of RFC 8785 (JSON Canonicalization Scheme), restricted to integers, because it is the one
 * form that a stranger can reproduce in any language before hashing.
 */
@NullMarked
package dev.shien.domain.json;

import org.jspecify.annotations.NullMarked;
