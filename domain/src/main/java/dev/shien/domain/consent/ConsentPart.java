package dev.shien.domain.consent;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * A part of a consent form, which one party fills in and signs.
 *
 * @param party whose part it is
 * @param fields what has to be filled in, the signed name included
 * @param seal the seal that it asks for, such as 社印, if it asks for one
 */
public record ConsentPart(Party party, ImmutableList<ConsentField> fields, Optional<Text> seal) {}
