package dev.shien.examples.timetable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.timetable.SeriesAnswer;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.NoCohortPlan;

/** What a timetabler answers as a document. */
public final class TimetableDocument {

    /** The kind and version of the document that holds a series. */
    public static final String SERIES = "shien/series-plan/1";

    /** The kind and version of the document that says that there is no series. */
    public static final String NO_SERIES = "shien/no-series-plan/1";

    /** The kind and version of the document that holds the sessions of cohorts. */
    public static final String COHORTS = "shien/cohort-plan/1";

    /** The kind and version of the document that says that there is no plan for cohorts. */
    public static final String NO_COHORTS = "shien/no-cohort-plan/1";

    private TimetableDocument() {}

    /** A series, or why there is none. */
    public static ObjectNode of(SeriesAnswer answer) {
        return ((ObjectNode) Json.toTree(answer)).put("format", answer instanceof SeriesPlan ? SERIES : NO_SERIES);
    }

    /**
     * The sessions of cohorts with what was asked about them; if there is no plan, what stands against one, and no sessions that could
     * be taken for one.
     */
    public static ObjectNode of(CohortAnswer answer, ImmutableList<WhyNotThere.Reply> replies) {
        ObjectNode document = (ObjectNode) Json.toTree(answer);
        if (answer instanceof NoCohortPlan) {
            document.remove("sessions");
        }
        if (!replies.isEmpty()) {
            document.set("whyNot", Json.toTree(replies));
        }
        return document.put("format", answer instanceof CohortPlan ? COHORTS : NO_COHORTS);
    }
}
