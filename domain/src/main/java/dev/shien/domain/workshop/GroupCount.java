package dev.shien.domain.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.OptionalInt;

/**
 * So many groups, as equal in size as can be.
 *
 * @param groups how many, at least 1
 */
@JsonDeserialize
public record GroupCount(int groups) implements GroupSizes {

    /** Refuses less than one group. */
    @JsonCreator
    public GroupCount(@JsonProperty("groups") int groups) {
        if (groups < 1) {
            throw new IllegalArgumentException("Groups must be at least 1, was " + groups);
        }
        this.groups = groups;
    }

    @Override
    public OptionalInt groups(int people) {
        return people < groups ? OptionalInt.empty() : OptionalInt.of(groups);
    }

    @Override
    public TableSize table(int table, int ofGroups, int people) {
        return new TableSize(people / ofGroups, (people + ofGroups - 1) / ofGroups);
    }
}
