package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * A programme for companies in another state of security (requirements R7-R11).
 *
 * @param id its name
 * @param title its name for people
 * @param step its place among the others, as printed
 * @param state the state of the companies that it is for
 * @param policy what it wants to bring about
 * @param contents what it offers
 * @param url its page
 */
public record RelatedProgramme(
        String id,
        Text title,
        String step,
        Text state,
        Text policy,
        ImmutableList<Text> contents,
        Optional<String> url) {}
