package dev.shien.eligibility.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.json.JsonCursor;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.Operator;
import dev.shien.eligibility.rule.Rule;
import java.util.Optional;

/** Reads the rules that look at facts, and checks that what they name exists and has the right type. */
final class ConditionReader {

    private final PackParts parts;

    ConditionReader(PackParts parts) {
        this.parts = parts;
    }

    Rule compare(JsonCursor compare) {
        Optional<FactSpec> fact = ordered(compare);
        Operator operator = compare.value("operator", Operator::parse, Operator.AT_MOST);
        boolean isDate = fact.filter(spec -> spec.type() == FactType.DATE).isPresent();
        long limit = bound(compare, "limit", isDate);
        compare.noOtherFields();
        return new Rule.Compare(compare.text("fact"), operator, limit);
    }

    Rule between(JsonCursor between) {
        boolean isDate =
                ordered(between).filter(spec -> spec.type() == FactType.DATE).isPresent();
        long from = bound(between, "from", isDate);
        long until = bound(between, "until", isDate);
        if (from >= until) {
            between.problem("until", "more than what it begins \"from\"");
        }
        between.noOtherFields();
        return new Rule.Between(between.text("fact"), from, until);
    }

    private static long bound(JsonCursor condition, String field, boolean isDate) {
        return isDate ? condition.date(field).toEpochDay() : condition.number(field, 0, FactValue.GREATEST);
    }

    Rule lookup(JsonCursor lookup) {
        Optional<FactSpec> fact = ordered(lookup);
        if (fact.isPresent() && fact.get().type() == FactType.DATE) {
            lookup.problem("fact", "a fact of type YEN or COUNT: tables hold no days");
        }
        Operator operator = lookup.value("operator", Operator::parse, Operator.AT_MOST);
        LimitTable table = parts.tables.get(lookup.text("table"));
        if (table == null) {
            lookup.problem("table", "one of the tables " + parts.tables.keySet());
        } else if (!table.columns().contains(lookup.text("column"))) {
            lookup.problem("column", "one of the columns " + table.columns());
        }
        String column = lookup.text("column");
        lookup.noOtherFields();
        return new Rule.Lookup(lookup.text("fact"), operator, lookup.text("table"), column);
    }

    Rule in(JsonCursor in) {
        Rule read = in.has("classifier") ? inClass(in) : inValues(in);
        in.noOtherFields();
        return read;
    }

    private Rule inClass(JsonCursor in) {
        Classifier classifier = parts.classifiers.get(in.text("classifier"));
        ImmutableSet<String> classes = ImmutableSet.copyOf(in.texts("classes"));
        if (classifier == null) {
            in.problem("classifier", "one of the classifiers " + parts.classifiers.keySet());
        } else if (classes.isEmpty() || !classifier.labels().keySet().containsAll(classes)) {
            in.problem("classes", "some of the classes " + classifier.labels().keySet());
        }
        return new Rule.InClass(in.text("classifier"), classes);
    }

    private Rule inValues(JsonCursor in) {
        FactSpec fact = parts.facts.get(in.text("fact"));
        if (fact == null) {
            in.problem("fact", "one of the facts " + parts.facts.keySet());
            return new Rule.In("?", ImmutableSet.of());
        }
        JsonNode values = in.has("values") ? in.node().get("values") : in.node().path("values");
        ImmutableList.Builder<FactValue> read = ImmutableList.builder();
        for (JsonNode value : values) {
            Optional<FactValue> known = FactFit.value(fact.type(), FactFit.names(fact), value);
            if (known.isPresent() && !fact.isOrdered()) {
                read.add(known.get());
            } else {
                in.problem("values", "a list of values of the fact '" + fact.name() + "', unlike " + value);
            }
        }
        if (!values.isArray() || values.isEmpty()) {
            in.problem("values", "a list of at least one value");
        }
        return new Rule.In(fact.name(), ImmutableSet.copyOf(read.build()));
    }

    private Optional<FactSpec> ordered(JsonCursor condition) {
        FactSpec fact = parts.facts.get(condition.text("fact"));
        if (fact == null || !fact.isOrdered()) {
            condition.problem("fact", "a declared fact of type YEN, COUNT or DATE");
            return Optional.empty();
        }
        return Optional.of(fact);
    }
}
