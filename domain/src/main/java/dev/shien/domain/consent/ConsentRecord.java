package dev.shien.domain.consent;

import java.time.LocalDate;

/**
 * What is known of a part of a form.
 *
 * @param sheet the part as it was found when it last arrived
 * @param receivedOn when it arrived
 * @param receivedBy who received it
 * @param returned whether it was sent back since
 */
public record ConsentRecord(ConsentSheet sheet, LocalDate receivedOn, String receivedBy, boolean returned) {}
