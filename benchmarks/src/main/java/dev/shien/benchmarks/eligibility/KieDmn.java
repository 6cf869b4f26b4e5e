package dev.shien.benchmarks.eligibility;

import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Apache KIE DMN. */
final class KieDmn implements Peer {

    private final DMNRuntime runtime;
    private final DMNModel model;

    KieDmn() {
        Resource table = ResourceFactory.newByteArrayResource(DmnTable.xml()).setSourcePath("sme.dmn");
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(table))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModel(DmnTable.NAMESPACE, DmnTable.MODEL);
    }

    @Override
    public boolean isEligible(Company company) {
        DMNContext context = runtime.newContext();
        context.set("form", company.form());
        context.set("sizeClass", company.sizeClass());
        context.set("capital", company.capital());
        context.set("employees", company.employees());
        return (Boolean) runtime.evaluateAll(model, context)
                .getDecisionResultByName(DmnTable.DECISION)
                .getResult();
    }
}
