package dev.shien.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Generated;
import org.immutables.value.Value;

/**
 * The one style of all Immutables values in Shien: generated classes stay package-private behind the public interface
 * and its nested builder, builders are strict, redacted attributes print as a mask.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        redactedMask = "***",
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {Generated.class})
public @interface ValueStyle {}
