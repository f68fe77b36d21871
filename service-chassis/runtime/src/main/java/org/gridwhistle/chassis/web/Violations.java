package org.gridwhistle.chassis.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;

import org.gridwhistle.chassis.problem.FieldError;

/** Names the faults that Bean Validation finds in our own vocabulary. */
public final class Violations {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "REQUIRED"),
            Map.entry("NotBlank", "REQUIRED"),
            Map.entry("NotEmpty", "REQUIRED"),
            Map.entry("Size", "WRONG_LENGTH"),
            Map.entry("Pattern", "WRONG_FORMAT"),
            Map.entry("Min", "OUT_OF_RANGE"),
            Map.entry("Max", "OUT_OF_RANGE"),
            Map.entry("DecimalMin", "OUT_OF_RANGE"),
            Map.entry("DecimalMax", "OUT_OF_RANGE"));
    private static final Set<String> LIMITS = Set.of("min", "max", "value", "regexp");

    private Violations() {}

    public static List<FieldError> errors(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> FieldError.of(field(violation.getPropertyPath()), code(violation), limits(violation)))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
    }

    private static String code(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return CODES.getOrDefault(constraint.getSimpleName(), "INVALID");
    }

    private static Object[] limits(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return LIMITS.stream()
                .sorted()
                .filter(attributes::containsKey)
                .map(attributes::get)
                .filter(limit -> !Integer.valueOf(Integer.MAX_VALUE).equals(limit))
                .toArray();
    }

    /** A violation of a resource method's argument is named without the method and the argument. */
    private static String field(Path path) {
        var properties = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> switch (node.getKind()) {
                    case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> false;
                    default -> true;
                })
                .map(Path.Node::toString)
                .collect(Collectors.toList());
        if (properties.size() > 1 && isArgument(path)) {
            properties.removeFirst();
        }
        return String.join(".", properties);
    }

    private static boolean isArgument(Path path) {
        return path.iterator().next().getKind() == jakarta.validation.ElementKind.METHOD;
    }
}
