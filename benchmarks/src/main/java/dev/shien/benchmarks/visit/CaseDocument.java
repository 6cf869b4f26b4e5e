package dev.shien.benchmarks.visit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.Json;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitProblemReader;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;

/** A made-up problem as the document that the planner's command reads; fields that made-up problems do not have are left out. */
final class CaseDocument {

    private final ObjectNode root = (ObjectNode) Json.parse("empty", "{}");
    private final VisitProblem problem;

    private CaseDocument(VisitProblem problem) {
        this.problem = problem;
    }

    /** The document of a problem. */
    static ObjectNode of(VisitProblem problem) {
        CaseDocument document = new CaseDocument(problem);
        document.frame();
        problem.phases().forEach(document::phase);
        problem.experts().forEach(document::expert);
        problem.companies().forEach(document::company);
        return document.root;
    }

    private void frame() {
        root.put("format", VisitProblemReader.FORMAT);
        root.put("zone", problem.zone().getId());
        root.putObject("period")
                .put("from", problem.period().from().toString())
                .put("to", problem.period().to().toString());
        root.set("travel", Json.toTree(problem.travel()));
        problem.sessions()
                .forEach((number, date) ->
                        list(root, "sessions").addObject().put("number", number).put("date", date.toString()));
    }

    private static ArrayNode list(ObjectNode object, String field) {
        return object.withArray("/" + field);
    }

    private void phase(VisitPhase phase) {
        ObjectNode node = list(root, "phases").addObject();
        node.put("number", phase.number());
        node.put("minutes", phase.minutes());
        node.put("leastGapDays", phase.leastGapDays());
        node.set("name", Json.toTree(phase.name()));
        node.set("window", Json.toTree(phase.window()));
    }

    private void expert(Expert expert) {
        ObjectNode node = list(root, "experts").addObject();
        node.put("id", expert.id());
        node.put("base", expert.base().orElseThrow());
        node.put("greatestPerDay", expert.greatestPerDay());
        expert.greatestPerWeek().ifPresent(limit -> node.put("greatestPerWeek", limit));
        node.set("specialities", Json.toTree(expert.specialities()));
        node.set("modes", Json.toTree(expert.modes()));
        expert.calendar()
                .forEach(span -> list(node, "calendar")
                        .addObject()
                        .put("date", span.date().toString())
                        .put("from", span.from().toString())
                        .put("to", span.to().toString()));
    }

    private void company(VisitedCompany company) {
        ObjectNode node = list(root, "companies").addObject();
        node.put("id", company.id());
        node.put("place", company.place().orElseThrow());
        node.put("earliest", company.earliest().orElseThrow().toString());
        node.set("needs", Json.toTree(company.needs()));
        node.set("modes", Json.toTree(company.modes()));
        company.needsFrom()
                .forEach((phase, needs) ->
                        list(node, "needsFrom").addObject().put("phase", phase).set("needs", Json.toTree(needs)));
        company.unavailable().forEach(day -> list(node, "unavailable").add(day.toString()));
        company.unavailableSpans()
                .forEach(span -> list(node, "unavailable")
                        .addObject()
                        .put("date", span.date().toString())
                        .put("from", span.from().toString())
                        .put("to", span.to().toString()));
        company.wishes().forEach(wish -> list(node, "wishes").add(wish(wish)));
    }

    private static ObjectNode wish(VisitWish wish) {
        ObjectNode node = (ObjectNode) Json.toTree(wish);
        if (wish instanceof VisitWish.AtTime time) {
            node.put("from", time.from().toString()).put("to", time.to().toString());
        }
        return node;
    }
}
