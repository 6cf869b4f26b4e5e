package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.LimitTable;
import java.math.BigInteger;
import java.time.LocalDate;

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
     * @throws InvalidDocument if a decision might have to tell apart more worlds than the pack's budget
     */
    static DayModel of(RulePack pack, LocalDate on, Partitions partitions) {
        ImmutableList<Axis> axes = new AxisFactory(pack, on, partitions).axes();
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
        ImmutableLongArray.Builder regions = ImmutableLongArray.builder(axes.size());
        for (Axis axis : axes) {
            Fact fact = facts.get(axis.fact().name());
            regions.add(axis.admits(fact) ? axis.regions(fact) : axis.all());
        }
        return new Worlds(regions.build());
    }

    /** Whether a requirement reads the fact of this name. */
    public boolean reads(String name) {
        return axes.stream().anyMatch(axis -> axis.fact().name().equals(name));
    }

    /** The rows of its table that a comparison may have to look into, for the classes that the facts leave possible. */
    public ImmutableList<PossibleRow> rows(Node.Paired paired, Worlds worlds) {
        Classifier classifier = Conditions.classifier(pack, paired.condition());
        LimitTable.Period period = Conditions.table(pack, paired.condition()).on(on);
        ImmutableSet.Builder<String> classes = ImmutableSet.builder();
        ImmutableList<FactValue> first = ((PartitionAxis) axes.get(paired.by())).first();
        for (long left = worlds.regions(paired.by()); left != 0; left &= left - 1) {
            classes.add(AxisFactory.classOf(classifier, first.get(Long.numberOfTrailingZeros(left))));
        }
        return classes.build().stream()
                .map(name -> new PossibleRow(
                        name,
                        Conditions.require(classifier.labels().get(name), "class", name),
                        Conditions.require(period.rows().get(name), "row", name)))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a class of a classifier is called. */
    public Text label(String classifier, String name) {
        return Conditions.require(
                Conditions.classifier(pack, classifier).labels().get(name), "class", name);
    }

    /**
     * A row of a table for a class that is possible.
     *
     * @param name the class
     * @param label what it is called
     * @param row its limits
     */
    public record PossibleRow(String name, Text label, LimitTable.Row row) {}

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
