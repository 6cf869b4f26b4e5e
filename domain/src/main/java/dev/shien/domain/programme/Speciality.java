package dev.shien.domain.programme;

import dev.shien.domain.reason.Text;

/**
 * What an expert is good at (requirement R51).
 *
 * @param id its name within the programme
 * @param name its name for people
 */
public record Speciality(String id, Text name) {}
