/**
 * Places the sessions of many cohorts. Simulated annealing over times and rooms, in which two sessions may share everything but a room at
 * a time, and each clash has a price: Bellio, Ceschia, Di Gaspero, Schaerf and Urli 2016 ("Feature-based tuning of simulated
 * annealing applied to the curriculum-based course timetabling problem") came with it, moves and exchanges alone, to results that
 * others need far more for. The price of a clash and the heat, which they learn from features of an instance, are found here by
 * short trials. What makes up the cost lies in one class a {@link dev.shien.scheduling.timetable.cohort.Price}, so that a problem pays
 * only for what it asks.
 */
@NullMarked
package dev.shien.scheduling.timetable.cohort;

import org.jspecify.annotations.NullMarked;
