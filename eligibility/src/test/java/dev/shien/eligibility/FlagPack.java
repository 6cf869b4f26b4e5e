package dev.shien.eligibility;

import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A pack of so many flags, f0 and on, which may have as many worlds as any pack: 2^20. */
final class FlagPack {

    private final RuleScreening screening;

    /** The pack with this kind of rule over all flags. */
    private FlagPack(int flags, String before, String after) {
        this.screening = RuleScreening.of(RulePacks.of(new PackDocument(
                "flags.json",
                Json.parse(
                        "flags.json", text(flags, before + list(flags) + after).replace('\'', '"')))));
    }

    static FlagPack all(int flags) {
        return new FlagPack(flags, "{'all': [", "]}");
    }

    static FlagPack atLeast(int least, int flags) {
        return new FlagPack(flags, "{'count': {'least': " + least + ", 'of': [", "]}}");
    }

    /** Explains facts of which the first so many flags are yes, as many more no, and the rest not known. */
    Explanation explain(int yes, int no) {
        String facts = IntStream.range(0, yes + no)
                .mapToObj(i -> "'f" + i + "': " + (i < yes))
                .collect(Collectors.joining(", ", "{", "}"));
        return screening.explain(screening.decide("flags", Given.facts(facts), Given.DAY));
    }

    private static String list(int flags) {
        return IntStream.range(0, flags)
                .mapToObj(i -> "{'in': {'fact': 'f" + i + "', 'values': [true]}}")
                .collect(Collectors.joining(", "));
    }

    private static String text(int flags, String rule) {
        String facts = IntStream.range(0, flags)
                .mapToObj(i -> "{'name': 'f" + i + "', 'type': 'FLAG', 'label': {'ja': '旗" + i + "', 'en': 'flag " + i
                        + "'}, 'question': {'ja': '旗" + i + "は', 'en': 'Flag " + i + "?'}}")
                .collect(Collectors.joining(", "));
        return "{'format': 'shien/rule-pack/1', 'id': 'flags', 'version': '1', 'budget': " + (1 << 20)
                + ", 'title': {'ja': '旗', 'en': 'Flags'}, 'effective': {'from': '2000-01-01'},"
                + " 'citation': {'law': {'ja': '法', 'en': 'Act'}, 'article': {'ja': '第1条', 'en': 'art. 1'}},"
                + " 'facts': [" + facts + "], 'rules': [{'id': 'r', 'title': {'ja': '則', 'en': 'rule'}, 'rule': "
                + rule + "}], 'requirements': ['r']}";
    }
}
