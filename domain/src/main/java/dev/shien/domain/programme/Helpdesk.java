package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Where questions are asked (requirements R60 and R61). It is closed on holidays.
 *
 * @param name who answers
 * @param days the days of the week on which it is open
 * @param opens from when
 * @param closes until when
 * @param phone the telephone number
 * @param mail the mail address
 * @param website the programme's page
 * @param escalation what happens with questions that need an expert
 */
public record Helpdesk(
        Text name,
        ImmutableList<DayOfWeek> days,
        LocalTime opens,
        LocalTime closes,
        String phone,
        String mail,
        String website,
        Text escalation) {}
