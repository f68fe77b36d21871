package org.gridwhistle.chassis.testing;

import java.util.Date;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.gridwhistle.chassis.testing.HouseWords.aService;
import static org.gridwhistle.chassis.testing.HouseWords.asksTheMachineForTheTime;
import static org.gridwhistle.chassis.testing.HouseWords.dependOnAnotherService;
import static org.gridwhistle.chassis.testing.HouseWords.domainTypes;
import static org.gridwhistle.chassis.testing.HouseWords.nameTheRolesThatMayCallThem;
import static org.gridwhistle.chassis.testing.HouseWords.production;

/**
 * The walls inside every service. A service pulls them in with
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.gridwhistle.intake")
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests houseRules = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 *
 * Test classes are left alone.
 */
public final class HouseRules {

    @ArchTest
    public static final ArchRule domain_types_import_no_framework = noClasses()
            .that(domainTypes())
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "io.vertx..",
                    "org.hibernate..",
                    "org.apache.kafka..",
                    "jakarta.persistence..",
                    "jakarta.ws.rs..",
                    "jakarta.inject.."))
            .because(
                    "a rule of the field is read, tested and kept without its plumbing; what touches the plumbing says so by its suffix")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule only_outbox_and_inbox_see_the_kafka_client = noClasses()
            .that(production())
            .and()
            .resideOutsideOfPackages("org.gridwhistle.chassis..")
            .and(not(simpleNameEndingWith("Listener")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.kafka.."))
            .because(
                    "nobody else publishes, and nobody else acknowledges; a listener only hands its records to the inbox")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule resources_see_no_session_or_pool = noClasses()
            .that(production())
            .and(simpleNameEndingWith("Resource"))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.hibernate..", "io.quarkus.hibernate..", "io.vertx.sqlclient..", "io.vertx.mutiny.sqlclient.."))
            .because(
                    "a resource translates HTTP; every change goes through the executor, every query through a repository")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule there_are_no_cycles_between_features = slices().matching("org.gridwhistle.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(DescribedPredicate.not(production()), DescribedPredicate.alwaysTrue())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nobody_asks_the_machine_for_the_time = noClasses()
            .that(production())
            .should()
            .callMethodWhere(asksTheMachineForTheTime())
            .orShould()
            .callConstructor(Date.class)
            .because("the time comes from the injected Clock")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule every_operation_says_who_may_call_it = methods()
            .that()
            .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
            .and()
            .areDeclaredInClassesThat(production())
            .should(nameTheRolesThatMayCallThem())
            .because(
                    "an operation that names no role is open to the world; one for all who signed in says @Authenticated, one for anybody @PermitAll")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule services_never_import_one_another = noClasses()
            .that(production())
            .and(aService())
            .should(dependOnAnotherService())
            .because("what services say to each other is the published contract")
            .allowEmptyShould(true);

    private HouseRules() {}
}
