package dev.shien.benchmarks.eligibility;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** Drools with its executable model, in a stateless session. */
final class Drools implements Peer {

    private static final String RULES = """
            rule "company CLASS" when
                q : DroolsQuestion(form == "COMPANY", sizeClass == "CLASS", capital <= CAPITALL || employees <= EMPLOYEESL)
            then q.setEligible(true); end
            rule "individual CLASS" when
                q : DroolsQuestion(form == "INDIVIDUAL", sizeClass == "CLASS", employees <= EMPLOYEESL)
            then q.setEligible(true); end
            """;

    private final StatelessKieSession session;

    Drools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/sme.drl", rules());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase()
                .newStatelessKieSession();
    }

    private static String rules() {
        StringBuilder rules = new StringBuilder("package sme;\nimport " + DroolsQuestion.class.getName() + ";\n");
        SizeLimits.rows()
                .forEach((name, row) -> rules.append(RULES.replace("CLASS", name)
                        .replace("CAPITAL", Long.toString(SizeLimits.limit(row, "capital")))
                        .replace("EMPLOYEES", Long.toString(SizeLimits.limit(row, "employees")))));
        return rules.toString();
    }

    @Override
    public boolean isEligible(Company company) {
        DroolsQuestion question = new DroolsQuestion(company);
        session.execute(question);
        return question.isEligible();
    }
}
