/**
 * Explains decisions: the conditions that bear on an outcome with law, value, limit and what would have changed it, what
 * causes a verdict, and the smallest sets of facts to ask. What settles a verdict are the prime implicants of its truth
 * table over regions (Quine 1952), found by going through the sets of facts from the smallest.
 *
 * <p>Causes are sufficient reasons (Darwiche and Hirth, "On the reasons behind decisions", ECAI 2020; abductive
 * explanations with Ignatiev, Narodytska and Marques-Silva, AAAI 2019), taken over all worlds of the pack, with the
 * conditions of the rules as literals; of those only the most general are kept, as Ji and Darwiche do where a fact has more
 * than two values ("A new class of explanations for classifiers with non-binary features", JELIA 2023). They are found as
 * the smallest sets that meet everything that stands against another verdict (the duality of Reiter 1987, and Ignatiev,
 * Narodytska, Asher and Marques-Silva, "From contrastive to abductive explanations and back again", 2020).
 */
@NullMarked
package dev.shien.eligibility.explain;

import org.jspecify.annotations.NullMarked;
