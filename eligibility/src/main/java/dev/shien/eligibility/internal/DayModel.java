package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Finding;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Rule;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * A pack as it applies on a day, with its facts split into regions. Immutable.
 *
 * @param pack the pack
 * @param on the day
 * @param axes a fact each, in the order of the pack
 * @param requirements the rules that must all be met
 * @param root all requirements together
 */
public record DayModel(
        RulePack pack, LocalDate on, ImmutableList<Axis> axes, ImmutableList<Node.Titled> requirements, Node root) {

    /**
     * The model of a pack on a day.
     *
     * @param axes those of that day
     * @throws InvalidDocument if a decision might have to tell apart more worlds than the pack's budget
     */
    static DayModel of(RulePack pack, LocalDate on, ImmutableList<Axis> axes) {
        checkBudget(pack, axes);
        NodeFactory nodes = new NodeFactory(pack, on, axes);
        ImmutableList<Node.Titled> requirements =
                pack.requirements().stream().map(nodes::named).collect(ImmutableList.toImmutableList());
        return new DayModel(pack, on, axes, requirements, new Node.Every(ImmutableList.copyOf(requirements)));
    }

    /**
     * The worlds that facts leave possible. What a source says that the pack does not admit leaves a fact open.
     *
     * @throws IllegalArgumentException if a fact does not have the declared type
     */
    public Worlds worlds(Facts facts) {
        return new Worlds(regions(facts));
    }

    /** The regions in which the fact of each axis may lie. */
    ImmutableLongArray regions(Facts facts) {
        ImmutableLongArray.Builder regions = ImmutableLongArray.builder(axes.size());
        axes.forEach(axis -> regions.add(axis.possible(facts)));
        return regions.build();
    }

    /**
     * What all requirements together may come out as.
     *
     * @throws IllegalArgumentException if a fact does not have the declared type
     */
    public int outcomes(Facts facts) {
        return WorldEvaluation.within(worlds(facts), root).outcomes(root);
    }

    /** Those of the facts that a requirement reads. */
    public Facts read(Facts facts) {
        int read = 0;
        for (int i = 0; i < axes.size(); i++) {
            read += facts.byName().containsKey(axes.get(i).fact().name()) ? 1 : 0;
        }
        return read == facts.byName().size()
                ? facts
                : facts.filter(name ->
                        axes.stream().anyMatch(axis -> axis.fact().name().equals(name)));
    }

    /** What a rule over these facts comes out as in each world there is; the last fact runs fastest. */
    public byte[] table(Rule rule) {
        WorldSpace space = WorldSpace.of(axes);
        return new WorldEvaluation(space, space.all())
                .evaluate(new NodeFactory(pack, on, axes).node(rule))
                .table();
    }

    /** The rows of its table that a comparison may have to look into, for the classes that the facts leave possible. */
    public ImmutableList<Node.ClassRow> rows(Node.Paired paired, Worlds worlds) {
        ImmutableList.Builder<Node.ClassRow> rows = ImmutableList.builder();
        Set<String> classes = new HashSet<>();
        for (long left = worlds.regions(paired.by()); left != 0; left &= left - 1) {
            Node.ClassRow row = paired.rows().get(Long.numberOfTrailingZeros(left));
            if (classes.add(row.name())) {
                rows.add(row);
            }
        }
        return rows.build();
    }

    /** What a condition that bears on the outcome holds its fact against. */
    public Finding finding(Bearing bearing, Worlds worlds) {
        return new Limits(this, worlds).finding(bearing);
    }

    /** What a class of a classifier is called. */
    public Text label(String classifier, String name) {
        return Conditions.require(
                Conditions.classifier(pack, classifier).labels().get(name), "class", name);
    }

    private static void checkBudget(RulePack pack, ImmutableList<Axis> axes) {
        BigInteger worlds = BigInteger.ONE;
        for (Axis axis : axes) {
            worlds = worlds.multiply(BigInteger.valueOf(axis.size()));
            if (axis.size() > Axis.GREATEST_SIZE) {
                throw InvalidDocument.of(
                        pack.version().id(),
                        "$.rules",
                        axis.size() + " regions of the fact " + axis.fact().name(),
                        "conditions that split a fact into at most " + Axis.GREATEST_SIZE + " regions");
            }
        }
        if (worlds.compareTo(BigInteger.valueOf(pack.budget())) > 0) {
            throw InvalidDocument.of(
                    pack.version().id(),
                    "$.budget",
                    pack.budget() + " with rules that tell " + worlds + " worlds apart",
                    "a budget that the rules keep, at most " + RulePack.GREATEST_BUDGET);
        }
    }
}
