package dev.shien.testkit.house;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The dates of old. To leave them is allowed: some of the JDK's classes (X509Certificate) know no others. */
final class OldDates extends ArchCondition<JavaClass> {

    private static final ImmutableSet<String> OLD = ImmutableSet.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.text.DateFormat",
            "java.text.SimpleDateFormat");

    private static final String LEAVING = "calls method <java.util.Date.toInstant()>";

    private OldDates() {
        super("know no dates of old but to leave them");
    }

    static OldDates none() {
        return new OldDates();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String description = dependency.getDescription();
            if (OLD.contains(dependency.getTargetClass().getFullName()) && !description.contains(LEAVING)) {
                events.add(SimpleConditionEvent.violated(dependency, description));
            }
        }
    }
}
