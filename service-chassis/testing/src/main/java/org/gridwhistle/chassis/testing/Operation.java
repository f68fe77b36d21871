package org.gridwhistle.chassis.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;

/**
 * One call that a service answers, as its resource declares it.
 *
 * @param verb      the HTTP method
 * @param path      with its parameters in braces
 * @param mediaType of the body that it takes
 * @param open      whether it needs no token
 * @param roles     that may call it; empty for whoever brings a token
 */
record Operation(String verb, String path, String mediaType, boolean open, Set<String> roles) {

    private static final String REST = "jakarta.ws.rs.";
    private static final String SECURITY = "jakarta.annotation.security.";

    /** The operation that the method is, if it is one. */
    static Optional<Operation> of(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(REST + "HttpMethod").stream())
                .map(verb -> values(verb).getFirst())
                .findFirst()
                .map(verb -> of(verb, method));
    }

    boolean admits(String role) {
        return roles.isEmpty() || roles.contains(role);
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }

    private static Operation of(String verb, JavaMethod method) {
        var mediaType = nearest(method, REST + "Consumes")
                .map(consumes -> values(consumes).getFirst())
                .orElse("application/json");
        var door = nearest(
                        method, SECURITY + "PermitAll", SECURITY + "RolesAllowed", "io.quarkus.security.Authenticated")
                .orElseThrow(() -> new AssertionError(method.getFullName() + " names no role"));
        var open = door.getRawType().getName().endsWith("PermitAll");
        return new Operation(verb, path(method), mediaType, open, Set.copyOf(values(door)));
    }

    private static String path(JavaMethod method) {
        return Stream.<HasAnnotations<?>>of(method.getOwner(), method)
                .flatMap(place -> named(place, REST + "Path"))
                .map(path -> values(path).getFirst().replaceAll("^/|/$", ""))
                .reduce("", (above, below) -> above + "/" + below);
    }

    /** The method's own annotation of these, or else its class's. */
    private static Optional<JavaAnnotation<?>> nearest(JavaMethod method, String... types) {
        return Stream.<HasAnnotations<?>>of(method, method.getOwner())
                .flatMap(place -> named(place, types))
                .findFirst();
    }

    private static Stream<JavaAnnotation<?>> named(HasAnnotations<?> place, String... types) {
        return Stream.of(types)
                .flatMap(type -> place.getAnnotations().stream()
                        .filter(annotation -> annotation.getRawType().getName().equals(type)));
    }

    private static List<String> values(JavaAnnotation<?> annotation) {
        return annotation
                .get("value")
                .map(value -> value instanceof Object[] many ? List.of(many) : List.of(value))
                .orElseGet(List::of)
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
