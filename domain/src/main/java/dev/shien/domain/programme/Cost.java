package dev.shien.domain.programme;

import dev.shien.domain.reason.Text;

/**
 * What taking part costs a company (requirement R5).
 *
 * @param yen the fee in yen; 0 where it is free
 * @param note what the company pays by itself
 */
public record Cost(long yen, Text note) {}
