package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * Who takes part and what that binds to (requirements R12-R16).
 *
 * @param companies which companies it is for, in words; the rule pack decides
 * @param audience who should come
 * @param perCompany how many people of a company
 * @param commitments what companies bind themselves to
 */
public record Participation(
        ImmutableList<Text> companies, Text audience, int perCompany, ImmutableList<Text> commitments) {}
