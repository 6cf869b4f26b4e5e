package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * A programme for companies in another state of security (requirements R7-R11).
 *
 * @param id its name
 * @param title its name for people
 * @param position where it stands among the others
 * @param contents what it offers
 * @param offer what it says of its call, where that is known
 */
public record RelatedProgramme(
        String id, Text title, Position position, ImmutableList<Text> contents, Optional<Offer> offer) {}
