package org.gridwhistle.chassis.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The words that {@link HouseRules} are said in. */
final class HouseWords {

    /** Classes with these endings are edges, by the house's naming; every other class of a feature is domain. */
    private static final List<String> EDGES = List.of(
            "Resource",
            "Desk",
            "Repository",
            "Entity",
            "Row",
            "Listener",
            "Executor",
            "Config",
            "Health",
            "Projection",
            "Startup",
            "Sql",
            "Mapper",
            "Job",
            "Queries",
            "Workshop",
            "Store",
            "Gauges");

    private static final Pattern SERVICE = Pattern.compile("org\\.gridwhistle\\.(\\w+)(\\..*)?");
    private static final Pattern FEATURE = Pattern.compile("org\\.gridwhistle\\.\\w+\\.\\w+(\\..*)?");
    private static final Set<String> NOT_SERVICES = Set.of("chassis");

    private static final List<String> RIGHTS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "io.quarkus.security.Authenticated");

    private static final Set<String> CLOCKLESS_NOW = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            LocalTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName(),
            Year.class.getName(),
            YearMonth.class.getName());

    private HouseWords() {}

    static DescribedPredicate<JavaClass> production() {
        return DescribedPredicate.describe(
                "production classes",
                type -> type.getSource()
                        .map(source -> !source.getUri().toString().contains("/test-classes/"))
                        .orElse(true));
    }

    static DescribedPredicate<JavaClass> domainTypes() {
        return production()
                .and(DescribedPredicate.describe(
                        "domain types",
                        type -> FEATURE.matcher(type.getPackageName()).matches()
                                && !type.getPackageName().startsWith("org.gridwhistle.chassis")
                                && EDGES.stream().noneMatch(outermost(type).getSimpleName()::endsWith)));
    }

    static DescribedPredicate<JavaClass> aService() {
        return DescribedPredicate.describe(
                "classes of a service", type -> serviceOf(type).isPresent());
    }

    static ArchCondition<JavaClass> dependOnAnotherService() {
        return new ArchCondition<>("depend on another service") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = serviceOf(type);
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var other = serviceOf(dependency.getTargetClass());
                    events.add(new SimpleConditionEvent(
                            dependency, other.isPresent() && !other.equals(own), dependency.getDescription()));
                }
            }
        };
    }

    /** On the method, or on its class. */
    static ArchCondition<JavaMethod> nameTheRolesThatMayCallThem() {
        return new ArchCondition<>("name the roles that may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var named = RIGHTS.stream()
                        .anyMatch(right -> method.isAnnotatedWith(right)
                                || method.getOwner().isAnnotatedWith(right));
                events.add(new SimpleConditionEvent(method, named, method.getFullName() + " names no role"));
            }
        };
    }

    /** {@code now()} without a Clock, or with a mere zone. */
    static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("it asks the machine for the time", call -> {
            var target = call.getTarget();
            var owner = target.getOwner().getName();
            return owner.equals(System.class.getName())
                    ? target.getName().equals("currentTimeMillis")
                    : CLOCKLESS_NOW.contains(owner)
                            && target.getName().equals("now")
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
    }

    private static JavaClass outermost(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static Optional<String> serviceOf(JavaClass type) {
        var matcher = SERVICE.matcher(type.getPackageName());
        return matcher.matches() && !NOT_SERVICES.contains(matcher.group(1))
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }
}
