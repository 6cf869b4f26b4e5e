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
 *
 * <p>The order of questions is an optimal decision tree for evaluating a function whose inputs are asked for one by one
 * (stochastic function evaluation): by dynamic programming over what may have been answered up to 8 open facts (Garey,
 * "Optimal binary identification procedures", 1972), beyond that by the greedy choice of Golovin, Krause and Ray (2010).
 *
 * <p>What would have given another verdict are counterfactuals (Wachter, Mittelstadt and Russell 2017) as contrastive
 * explanations: smallest sets of facts by whose change alone the verdict is another one, found exactly by going through the
 * worlds, so each is true of the rules by the way it is found.
 *
 * <p>A notice follows art. 8 of the Administrative Procedure Act (行政手続法, Act No. 88 of 1993) as the Supreme Court reads it:
 * the reasons must let the applicant see from the notice itself which rule was applied to which facts (22 January 1985,
 * 民集39巻1号1頁; on published standards 7 June 2011, 民集65巻4号2081頁).
 */
@NullMarked
package dev.shien.eligibility.explain;

import org.jspecify.annotations.NullMarked;
