package dev.shien.testkit.house;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What a class may know of other modules. A class of {@code dev.shien.lottery.method} is of the module lottery. */
final class Modules {

    private static final String HOUSE = "dev.shien.";
    private static final Splitter DOTS = Splitter.on('.');

    private Modules() {}

    /** The module of a class of ours; empty for any other class. */
    static Optional<String> of(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(HOUSE)
                ? Optional.of(DOTS.splitToList(name.substring(HOUSE.length())).get(0))
                : Optional.empty();
    }

    static ArchCondition<JavaClass> knowNoModuleButTheirOwnAndDomain() {
        return dependencies("know no module but their own and domain", (own, target) -> {
            String module = of(target).orElse(own);
            return module.equals(own) || module.equals("domain");
        });
    }

    static ArchCondition<JavaClass> knowNoInternalsOfAnotherModule() {
        return dependencies(
                "know no internals of another module",
                (own, target) -> of(target).orElse(own).equals(own) || !isInternal(target));
    }

    static boolean isInternal(JavaClass type) {
        List<String> packages = DOTS.splitToList(type.getBaseComponentType().getPackageName());
        return packages.contains("internal");
    }

    private static ArchCondition<JavaClass> dependencies(String description, BiPredicate<String, JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = of(type).orElse("");
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!allowed.test(own, dependency.getTargetClass())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
