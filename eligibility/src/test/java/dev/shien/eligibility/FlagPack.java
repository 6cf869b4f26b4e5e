package dev.shien.eligibility;

import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A pack of so many flags, f0 and on, which may have as many worlds as any pack: 2^20. */
final class FlagPack {

    private final RuleScreening screening;

    private FlagPack(int flags, String rules, String requirements) {
        String text = text(flags, rules, requirements).replace('\'', '"');
        this.screening = RuleScreening.of(RulePacks.of(new PackDocument("flags.json", Json.parse("flags.json", text))));
    }

    static FlagPack all(int flags) {
        return new FlagPack(flags, named("r", "{'all': [" + list(flags) + "]}"), "'r'");
    }

    static FlagPack atLeast(int least, int flags) {
        return new FlagPack(
                flags, named("r", "{'count': {'least': " + least + ", 'of': [" + list(flags) + "]}}"), "'r'");
    }

    /**
     * At least so many pairs of a flag that is yes and a later one that is no: of n flags of which k are yes at most k (n -
     * k), so that nothing is settled before most flags are known.
     */
    static FlagPack ordered(int flags, int... least) {
        String pairs = IntStream.range(0, flags)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, flags)
                        .mapToObj(j -> "{'all': [" + isYes(i) + ", {'not': " + isYes(j) + "}]}"))
                .collect(Collectors.joining(", "));
        String counts = Arrays.stream(least)
                .mapToObj(n -> "{'count': {'least': " + n + ", 'of': [" + pairs + "]}}")
                .collect(Collectors.joining(", "));
        return new FlagPack(flags, named("r", "{'all': [" + counts + "]}"), "'r'");
    }

    /** Two requirements: either flag, and the first of them, by a rule that both share. */
    static FlagPack shared() {
        String rules = named("first", "{'in': {'fact': 'f0', 'values': [true]}}")
                + ", " + named("either", "{'any': [{'rule': 'first'}, {'in': {'fact': 'f1', 'values': [true]}}]}")
                + ", " + named("only", "{'rule': 'first'}");
        return new FlagPack(2, rules, "'either', 'only'");
    }

    Verdict decide(String facts) {
        return screening.decide("flags", Given.facts(facts), Given.DAY).verdict();
    }

    /** Explains facts of which the first so many flags are yes, as many more no, and the rest not known. */
    Explanation explain(int yes, int no) {
        return explain(IntStream.range(0, yes + no)
                .mapToObj(i -> "'f" + i + "': " + (i < yes))
                .collect(Collectors.joining(", ", "{", "}")));
    }

    Explanation explain(String facts) {
        return explain(facts, Priors.uniform());
    }

    Explanation explain(String facts, Priors priors) {
        return screening.explain(screening.decide("flags", Given.facts(facts), Given.DAY), priors);
    }

    private static String list(int flags) {
        return IntStream.range(0, flags).mapToObj(FlagPack::isYes).collect(Collectors.joining(", "));
    }

    private static String isYes(int flag) {
        return "{'in': {'fact': 'f" + flag + "', 'values': [true]}}";
    }

    private static String named(String id, String rule) {
        return "{'id': '" + id + "', 'title': {'ja': '則', 'en': 'rule'}, 'rule': " + rule + "}";
    }

    private static String text(int flags, String rules, String requirements) {
        String facts = IntStream.range(0, flags)
                .mapToObj(i -> "{'name': 'f" + i + "', 'type': 'FLAG', 'label': {'ja': '旗" + i + "', 'en': 'flag " + i
                        + "'}, 'question': {'ja': '旗" + i + "は', 'en': 'Flag " + i + "?'}}")
                .collect(Collectors.joining(", "));
        return "{'format': 'shien/rule-pack/1', 'id': 'flags', 'version': '1', 'budget': " + (1 << 20)
                + ", 'title': {'ja': '旗', 'en': 'Flags'}, 'effective': {'from': '2000-01-01'},"
                + " 'citation': {'law': {'ja': '法', 'en': 'Act'}, 'article': {'ja': '第1条', 'en': 'art. 1'}},"
                + " 'facts': [" + facts + "], 'rules': [" + rules + "], 'requirements': [" + requirements + "]}";
    }
}
