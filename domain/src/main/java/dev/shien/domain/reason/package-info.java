/** Why something was decided: a code with arguments, and its text in Japanese and English. */
@NullMarked
package dev.shien.domain.reason;

import org.jspecify.annotations.NullMarked;
