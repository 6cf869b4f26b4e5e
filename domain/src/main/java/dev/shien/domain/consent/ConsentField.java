package dev.shien.domain.consent;

import dev.shien.domain.reason.Text;

/**
 * Something that has to be filled in on a part of a consent form.
 *
 * @param id its name within the part
 * @param name its name for people
 */
public record ConsentField(String id, Text name) {}
