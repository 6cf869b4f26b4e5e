/** What a form tool and a secretariat export, as values of the domain: applications and experts. */
@NullMarked
package dev.shien.examples.intake;

import org.jspecify.annotations.NullMarked;
