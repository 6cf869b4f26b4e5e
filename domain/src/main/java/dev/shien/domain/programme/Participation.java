package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * Who takes part and what that binds to (requirements R14-R16).
 *
 * @param audience who should come
 * @param perCompany how many people of a company
 * @param commitments what companies bind themselves to
 */
public record Participation(Text audience, int perCompany, ImmutableList<Text> commitments) {}
