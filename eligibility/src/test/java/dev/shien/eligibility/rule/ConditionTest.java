package dev.shien.eligibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {

    /** Made anew at each call; each differs from every other in one thing at least, most of them in only one. */
    private static List<Rule.Condition> conditions() {
        return List.of(
                new Rule.Compare("a", Operator.AT_MOST, 1),
                new Rule.Compare("b", Operator.AT_MOST, 1),
                new Rule.Compare("a", Operator.LESS_THAN, 1),
                new Rule.Compare("a", Operator.AT_MOST, 2),
                new Rule.Between("a", 1, 3),
                new Rule.Between("b", 1, 3),
                new Rule.Between("a", 2, 3),
                new Rule.Between("a", 1, 4),
                new Rule.Lookup("a", Operator.AT_MOST, "t", "c"),
                new Rule.Lookup("b", Operator.AT_MOST, "t", "c"),
                new Rule.Lookup("a", Operator.LESS_THAN, "t", "c"),
                new Rule.Lookup("a", Operator.AT_MOST, "u", "c"),
                new Rule.Lookup("a", Operator.AT_MOST, "t", "d"),
                new Rule.In("a", ImmutableSet.of(FactValue.of("X"))),
                new Rule.In("b", ImmutableSet.of(FactValue.of("X"))),
                new Rule.In("a", ImmutableSet.of(FactValue.of("Y"))),
                new Rule.InClass("a", ImmutableSet.of("X")),
                new Rule.InClass("b", ImmutableSet.of("X")),
                new Rule.InClass("a", ImmutableSet.of("Y")));
    }

    @Test
    void conditionsAreAlikeOnlyWhereAllIsAlike() {
        List<Rule.Condition> again = conditions();
        for (int i = 0; i < again.size(); i++) {
            for (int j = 0; j < again.size(); j++) {
                assertThat(again.get(i).equals(conditions().get(j)))
                        .as("%s %s", i, j)
                        .isEqualTo(i == j);
            }
        }
    }

    @Test
    void whatIsAlikeHasOneHashAndWhatIsNotHasAnother() {
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < conditions().size(); i++) {
            assertThat(conditions().get(i)).hasSameHashCodeAs(conditions().get(i));
            hashes.add(conditions().get(i).hashCode());
        }
        assertThat(hashes).hasSizeGreaterThan(conditions().size() - 4);
    }
}
