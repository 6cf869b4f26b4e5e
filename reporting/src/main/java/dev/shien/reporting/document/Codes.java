package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * Many short codes, such as the receipt numbers of those selected.
 *
 * @param caption what they are
 * @param codes the codes
 * @param ranked whether their order counts; they are numbered then
 */
public record Codes(Text caption, ImmutableList<String> codes, boolean ranked) implements Block {}
