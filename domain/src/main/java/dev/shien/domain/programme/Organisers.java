package dev.shien.domain.programme;

import dev.shien.domain.reason.Text;

/**
 * Who runs a programme (requirement R1).
 *
 * @param commissioner the public body that commissions it
 * @param operator who runs the secretariat
 */
public record Organisers(Text commissioner, Text operator) {}
