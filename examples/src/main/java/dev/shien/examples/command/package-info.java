/** The sub-commands of the command line, one a file. Results go to standard output, progress and notes to standard error. */
@NullMarked
package dev.shien.examples.command;

import org.jspecify.annotations.NullMarked;
