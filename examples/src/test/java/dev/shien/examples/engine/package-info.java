/** Tests of the engine with all rooms behind its ports, told as scenes of a small programme. */
@NullMarked
package dev.shien.examples.engine;

import org.jspecify.annotations.NullMarked;
