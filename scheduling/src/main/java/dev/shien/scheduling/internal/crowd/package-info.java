/**
 * The problem of groups by numbers: who is to be seated in which rounds and at how many tables, who sits where, and who has met
 * whom. Nothing here knows of criteria or of a search. Not supported for use from outside.
 */
@NullMarked
package dev.shien.scheduling.internal.crowd;

import org.jspecify.annotations.NullMarked;
