package dev.shien.benchmarks.eligibility;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Camunda 7 DMN. */
final class CamundaDmn implements Peer {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision =
            engine.parseDecision(DmnTable.DECISION, new ByteArrayInputStream(DmnTable.xml()));

    @Override
    public boolean isEligible(Company company) {
        VariableMap variables = Variables.createVariables()
                .putValue("form", company.form())
                .putValue("sizeClass", company.sizeClass())
                .putValue("capital", company.capital())
                .putValue("employees", company.employees());
        return engine.evaluateDecisionTable(decision, variables).getSingleEntry();
    }
}
