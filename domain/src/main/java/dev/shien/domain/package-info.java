/** The courtyard: the language that all rooms share, and the engine that a host embeds. */
@NullMarked
package dev.shien.domain;

import org.jspecify.annotations.NullMarked;
