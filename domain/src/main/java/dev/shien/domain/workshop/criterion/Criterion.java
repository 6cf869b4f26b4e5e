package dev.shien.domain.workshop.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** What makes groups good. In JSON an object whose {@code criterion} says which one it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "criterion")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Alike.class, name = "ALIKE"),
    @JsonSubTypes.Type(value = Spread.class, name = "SPREAD"),
    @JsonSubTypes.Type(value = Balanced.class, name = "BALANCED"),
    @JsonSubTypes.Type(value = NobodyAlone.class, name = "NOBODY_ALONE"),
    @JsonSubTypes.Type(value = Apart.class, name = "APART"),
    @JsonSubTypes.Type(value = Together.class, name = "TOGETHER"),
    @JsonSubTypes.Type(value = FewRepeats.class, name = "FEW_REPEATS"),
    @JsonSubTypes.Type(value = MostMeetings.class, name = "MOST_MEETINGS"),
    @JsonSubTypes.Type(value = EveryoneMeets.class, name = "EVERYONE_MEETS"),
    @JsonSubTypes.Type(value = RoleInEveryGroup.class, name = "ROLE_IN_EVERY_GROUP"),
    @JsonSubTypes.Type(value = LittleChange.class, name = "LITTLE_CHANGE")
})
public sealed interface Criterion
        permits Alike,
                Spread,
                Balanced,
                NobodyAlone,
                Apart,
                Together,
                FewRepeats,
                MostMeetings,
                EveryoneMeets,
                RoleInEveryGroup,
                LittleChange {

    /** How much it counts. */
    Weight weight();

    /** The stable name of its rule or term, such as {@code workshop.alike.goal}. */
    @JsonIgnore
    String code();

    /** The attribute or situation that it looks at, if it looks at one. */
    default Optional<String> about() {
        return Optional.empty();
    }
}
