package dev.shien.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What every package must say of itself. */
final class Packages {

    private Packages() {}

    static ArchCondition<JavaClass> beNullMarked() {
        return new ArchCondition<>("lie in packages that are @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getFullName() + " lies in a package without it"));
                }
            }
        };
    }
}
