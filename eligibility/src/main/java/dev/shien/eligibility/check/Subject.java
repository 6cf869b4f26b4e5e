package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pack that is checked, what is its own of it, and what was found so far. */
final class Subject {

    private final RulePack pack;
    private final List<LintFinding> found = new ArrayList<>();

    Subject(RulePack pack) {
        this.pack = pack;
    }

    RulePack pack() {
        return pack;
    }

    ImmutableList<LintFinding> found() {
        return ImmutableList.copyOf(found);
    }

    void found(LintCode code, String path) {
        found(code, path, "");
    }

    /** Notes a finding with a detail that reads alike in both languages. */
    void found(LintCode code, String path, String detail) {
        add(code, pack.version().id(), "$" + path, detail);
    }

    /** Notes a finding in the document of another pack. */
    void foundIn(RulePack owner, LintCode code, String path) {
        add(code, owner.version().id(), "$" + path, "");
    }

    private void add(LintCode code, String owner, String path, String detail) {
        Text meaning = code.meaning();
        Text text = detail.isEmpty()
                ? meaning
                : Text.of(meaning.ja() + "（" + detail + "）", meaning.en() + " (" + detail + ")");
        found.add(new LintFinding(code, owner, path, text, Optional.empty()));
    }

    /** The named parts of a kind that the pack's own document declares, and does not inherit. */
    <T> ImmutableMap<String, T> own(Function<RulePack, ImmutableMap<String, T>> kind) {
        ImmutableMap.Builder<String, T> own = ImmutableMap.builder();
        kind.apply(pack).forEach((name, part) -> {
            if (owner(kind, name).equals(pack)) {
                own.put(name, part);
            }
        });
        return own.buildOrThrow();
    }

    /** The pack in whose document a part stands. */
    <T> RulePack owner(Function<RulePack, ImmutableMap<String, T>> kind, String name) {
        T part = kind.apply(pack).get(name);
        RulePack owner = pack;
        while (owner.extended()
                .map(kind)
                .filter(parts -> part != null && part.equals(parts.get(name)))
                .isPresent()) {
            owner = owner.extended().orElseThrow();
        }
        return owner;
    }
}
