package dev.shien.reporting.document;

import dev.shien.domain.reason.Text;

/**
 * What stands on every page of a programme.
 *
 * @param programme the programme's title
 * @param fiscalYear the fiscal year in which it runs
 * @param commissioner the public body that commissions it
 * @param operator who runs the secretariat
 * @param head where the journal ended when the pages were made, as {@code SEQ:HASH}
 */
public record Imprint(Text programme, Text fiscalYear, Text commissioner, Text operator, String head) {}
