package org.gridwhistle.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/**
 * Knocks at every door of a running service in every role, and without a token. Who may come in is read from the resources, so a
 * new operation is tried from its first day.
 *
 * <pre>{@code
 * assertThat(Rights.of("org.gridwhistle.intake").faults()).isEmpty();
 * }</pre>
 *
 * <p>Nothing needs to be there: a role is judged before anything is looked for, and what is asked for does not exist.
 */
public final class Rights {

    private static final List<String> ROLES = List.of(
            "upstream-app",
            "grid-worker",
            "dispatcher",
            "centre-leader",
            "mediator",
            "handler",
            "unit-head",
            "analyst",
            "admin");

    private final List<Operation> operations;
    private final Map<String, String> tokens =
            ROLES.stream().collect(Collectors.toMap(Function.identity(), Rights::token));

    private Rights(List<Operation> operations) {
        this.operations = operations;
    }

    /** Of all resources in a package and below, and of those that the chassis gives every service. */
    public static Rights of(String servicePackage) {
        var operations = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(servicePackage, "org.gridwhistle.chassis")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(method -> Operation.of(method).stream())
                        .toList();
        if (operations.isEmpty()) {
            throw new AssertionError("There are no operations in " + servicePackage);
        }
        return new Rights(operations);
    }

    /** The operations that need no token. */
    public List<String> open() {
        return operations.stream()
                .filter(Operation::open)
                .map(Operation::toString)
                .sorted()
                .toList();
    }

    /** Every call that is answered otherwise than its resource declares, with the answer. */
    public List<String> faults() {
        return operations.stream()
                .filter(operation -> !operation.open())
                .flatMap(operation -> Stream.concat(withoutToken(operation), inEveryRole(operation)))
                .toList();
    }

    private Stream<String> withoutToken(Operation operation) {
        var answer = call(given(), operation);
        return isProblem(answer, 401, "UNAUTHENTICATED")
                ? Stream.empty()
                : Stream.of(told("nobody", operation, answer));
    }

    private Stream<String> inEveryRole(Operation operation) {
        return ROLES.stream().flatMap(role -> {
            var answer = call(given().auth().oauth2(tokens.get(role)), operation);
            var turnedAway = isProblem(answer, 403, "FORBIDDEN");
            var asDeclared = operation.admits(role) ? !turnedAway && answer.statusCode() < 500 : turnedAway;
            return asDeclared ? Stream.empty() : Stream.of(told(role, operation, answer));
        });
    }

    /** Bytes, so that the client does not ask how to write a media type that it has never heard of. */
    private static Response call(RequestSpecification request, Operation operation) {
        if (!operation.verb().equals("GET")) {
            request.contentType(operation.mediaType()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        var path = operation.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return request.request(operation.verb(), path);
    }

    private static boolean isProblem(Response answer, int status, String code) {
        return answer.statusCode() == status
                && answer.contentType().startsWith("application/problem+json")
                && code.equals(answer.path("code"));
    }

    private static String told(String who, Operation operation, Response answer) {
        return "%s: %s is answered %d %s".formatted(operation, who, answer.statusCode(), answer.asString());
    }

    private static String token(String role) {
        return TestTokens.of(role, role + "@door")
                .unit("U-NOWHERE")
                .grid("329900000000000")
                .token();
    }
}
