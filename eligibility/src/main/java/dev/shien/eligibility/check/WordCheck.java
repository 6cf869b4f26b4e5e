package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Rule;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes words that are in no group though others are, and words that no condition tells apart. */
final class WordCheck {

    private static final int MOST_SHOWN = 6;

    private final Subject subject;
    private final ImmutableList<Rule.Condition> conditions;

    private WordCheck(Subject subject) {
        this.subject = subject;
        this.conditions = Reach.of(subject.pack(), subject.pack().rules().keySet())
                .conditions()
                .values()
                .asList();
    }

    static void check(Subject subject) {
        WordCheck check = new WordCheck(subject);
        for (FactSpec fact : subject.own(RulePack::facts).values()) {
            String path = Paths.part("facts", "name", fact.name()) + ".words";
            check.checkGroups(fact, path);
            check.checkAlike(fact, path);
        }
    }

    private void checkGroups(FactSpec fact, String path) {
        ImmutableList<String> alone = fact.words().keySet().stream()
                .filter(word -> fact.groups().values().stream()
                        .noneMatch(group -> group.words().contains(word)))
                .collect(ImmutableList.toImmutableList());
        if (!fact.groups().isEmpty() && !alone.isEmpty()) {
            subject.found(LintCode.WORD_IN_NO_GROUP, path, shown(alone));
        }
    }

    /** Words of one group are meant to be alike. */
    private void checkAlike(FactSpec fact, String path) {
        ImmutableList<Rule.In> reading = conditions.stream()
                .flatMap(condition -> condition instanceof Rule.In in ? Stream.of(in) : Stream.of())
                .filter(in -> in.fact().equals(fact.name()))
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap<ImmutableList<Boolean>, String> alike = Multimaps.index(
                fact.words().keySet(),
                word -> reading.stream().map(in -> isIn(fact, in, word)).collect(ImmutableList.toImmutableList()));
        alike.asMap().values().stream()
                .filter(words -> !reading.isEmpty() && words.size() > 1 && !isGroup(fact, words))
                .forEach(words -> subject.found(LintCode.WORDS_NOT_TOLD_APART, path, shown(words)));
    }

    private static boolean isGroup(FactSpec fact, Collection<String> words) {
        return fact.groups().values().stream().anyMatch(group -> group.words().containsAll(words));
    }

    private static String shown(Collection<String> words) {
        int more = words.size() - MOST_SHOWN;
        String first = words.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return first + (more > 0 ? ", +" + more : "");
    }

    private static boolean isIn(FactSpec fact, Rule.In in, String word) {
        return in.values().contains(FactValue.of(word))
                || fact.groups().entrySet().stream()
                        .anyMatch(group -> in.values().contains(FactValue.of(group.getKey()))
                                && group.getValue().words().contains(word));
    }
}
