package dev.shien.benchmarks.eligibility;

import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, with the conditions as lambdas. */
final class EasyRules implements Peer {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRules() {
        SizeLimits.rows().forEach((name, row) -> {
            long capital = SizeLimits.limit(row, "capital");
            long employees = SizeLimits.limit(row, "employees");
            add(
                    "company " + name,
                    company -> company.form().equals("COMPANY")
                            && company.sizeClass().equals(name)
                            && (company.capital() <= capital || company.employees() <= employees));
            add(
                    "individual " + name,
                    company -> company.form().equals("INDIVIDUAL")
                            && company.sizeClass().equals(name)
                            && company.employees() <= employees);
        });
    }

    private void add(String name, Predicate<Company> condition) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(facts -> condition.test(facts.get("company")))
                .then(facts -> facts.put("eligible", true))
                .build());
    }

    @Override
    public boolean isEligible(Company company) {
        Facts facts = new Facts();
        facts.put("company", company);
        facts.put("eligible", false);
        engine.fire(rules, facts);
        return facts.get("eligible");
    }
}
