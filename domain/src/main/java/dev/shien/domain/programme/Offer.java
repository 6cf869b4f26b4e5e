package dev.shien.domain.programme;

import dev.shien.domain.reason.Text;

/**
 * What another programme says of its call, as printed (requirements R8 and R10).
 *
 * @param companies which companies it is for
 * @param places how many of them it takes
 * @param duration how long it supports them
 * @param contact where to ask and to apply
 * @param url its page
 */
public record Offer(Text companies, Text places, Text duration, Text contact, String url) {}
