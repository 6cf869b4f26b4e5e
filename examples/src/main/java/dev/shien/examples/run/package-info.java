/**
 * The main job: replays forms and happenings in the order of time, gives the engine the secretariat's commands, and can
 * be killed at any moment and started again.
 */
@NullMarked
package dev.shien.examples.run;

import org.jspecify.annotations.NullMarked;
