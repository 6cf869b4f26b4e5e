package dev.shien.examples.group;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.NoGroupPlan;

/** What a planner answers as a document, as {@code docs/group-problem-format.md} describes it. */
public final class PlanDocument {

    /** The kind and version of the document that holds a plan. */
    public static final String PLAN = "shien/group-plan/1";

    /** The kind and version of the document that says that there is none. */
    public static final String NO_PLAN = "shien/no-group-plan/1";

    private PlanDocument() {}

    /** A plan with what was asked about it. */
    public static ObjectNode of(GroupPlan plan, ImmutableList<WhyNot.Reply> replies) {
        ObjectNode document = (ObjectNode) Json.toTree(plan);
        if (!replies.isEmpty()) {
            document.set("whyNot", Json.toTree(replies));
        }
        return document.put("format", PLAN);
    }

    /** What stands against a plan, and no groups that could be taken for one. */
    public static ObjectNode of(NoGroupPlan none) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("conflict", Json.toTree(none.conflict()));
        document.set("broken", Json.toTree(none.certificate().broken()));
        document.set("leftOut", Json.toTree(none.leftOut()));
        return document.put("iterations", none.certificate().iterations())
                .put("stopped", none.certificate().stopped())
                .put("format", NO_PLAN);
    }
}
