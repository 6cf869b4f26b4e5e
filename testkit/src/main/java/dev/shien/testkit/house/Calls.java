package dev.shien.testkit.house;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Methods and constructors that a law forbids, called or referred to. Written as {@code java.lang.String.format(String,
 * Object[])}: the owner in full, {@code <init>} for a constructor, the parameters by their simple names; a star stands for
 * anything.
 */
final class Calls extends ArchCondition<JavaClass> {

    private final ImmutableList<Pattern> forbidden;

    private Calls(String description, ImmutableList<Pattern> forbidden) {
        super(description);
        this.forbidden = forbidden;
    }

    static Calls none(String description, String... forbidden) {
        return new Calls(
                description, Arrays.stream(forbidden).map(Calls::compile).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
            String signature = signature(access.getTarget());
            if (forbidden.stream()
                    .anyMatch(pattern -> pattern.matcher(signature).matches())) {
                events.add(SimpleConditionEvent.violated(access, access.getDescription()));
            }
        }
    }

    private static String signature(CodeUnitAccessTarget target) {
        String parameters = target.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(", "));
        return target.getOwner().getFullName() + "." + target.getName() + "(" + parameters + ")";
    }

    private static Pattern compile(String signature) {
        return Pattern.compile(
                Arrays.stream(signature.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
