package dev.shien.spark;

import dev.shien.domain.eligibility.Screening;
import java.io.Serializable;
import java.util.function.Supplier;

/**
 * Gives the screening on whatever machine a task runs, such as {@code RuleScreening::standard}: a screening itself is not
 * sent. It is asked once a partition.
 */
@FunctionalInterface
public interface ScreeningSupplier extends Supplier<Screening>, Serializable {}
