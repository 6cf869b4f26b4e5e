package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A call for applications. Times of day are meant in the programme's zone.
 *
 * @param id its name within the programme
 * @param title its name for people
 * @param opens the first moment at which a form may arrive
 * @param closes the last moment at which a form may arrive (requirement R24, ambiguity A8)
 * @param contactWithinBusinessDays within how many business days of the form the secretariat telephones (R26)
 * @param draws its draws, in order; at least one
 * @param noticeOn the day on which results are announced (R27); nobody is told before
 * @param consentsDue the last day on which the consents may arrive (R28, A14)
 * @param consentsWithinBusinessDays how many business days whoever is told late has for them at least
 */
public record Call(
        String id,
        Text title,
        LocalDateTime opens,
        LocalDateTime closes,
        int contactWithinBusinessDays,
        ImmutableList<PlannedDraw> draws,
        LocalDate noticeOn,
        LocalDate consentsDue,
        int consentsWithinBusinessDays) {

    /** Whether a form that arrives at this moment of the programme's zone is in time. */
    public boolean isOpenAt(LocalDateTime moment) {
        return !moment.isBefore(opens) && !moment.isAfter(closes);
    }
}
