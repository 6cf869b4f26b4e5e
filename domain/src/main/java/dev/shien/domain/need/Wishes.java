package dev.shien.domain.need;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.VisitWish;

/**
 * What a company wishes of its visits.
 *
 * @param wishes each wish with its weight
 */
public record Wishes(ImmutableList<VisitWish> wishes) {}
