package dev.shien.domain.programme;

import dev.shien.domain.reason.Text;

/**
 * Where a programme stands among those for companies in other states of security (requirements R7-R10).
 *
 * @param step its place, as printed; nothing is derived from its order (A27)
 * @param state the state of the companies that it is for
 * @param policy what it wants to bring about
 */
public record Position(String step, Text state, Text policy) {}
