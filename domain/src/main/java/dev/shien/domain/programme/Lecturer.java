package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * Who holds the seminars (requirement R39).
 *
 * @param name the name
 * @param position employer and office
 * @param experience years of work
 * @param fields fields of work
 * @param achievements what the lecturer has done
 * @param qualifications certificates, as printed
 */
public record Lecturer(
        Text name,
        Text position,
        Text experience,
        ImmutableList<Text> fields,
        ImmutableList<Text> achievements,
        ImmutableList<Text> qualifications) {}
