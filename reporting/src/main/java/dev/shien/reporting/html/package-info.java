/**
 * Documents as HTML pages: static, each complete in one file with its style sheet, without scripts and without any
 * reference to the network, so that a folder of them can be published, mailed or archived as it is.
 *
 * <p>The pages are jte templates that are compiled with the module; jte knows in which context of the page each value
 * stands and escapes it for that context. Structure, contrast and the use of colour follow WCAG 2.2
 * level AA.
 */
@NullMarked
package dev.shien.reporting.html;

import org.jspecify.annotations.NullMarked;
