package org.gridwhistle.chassis.testing;

import java.nio.file.Path;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.chassis.testing.HouseRules.domain_types_import_no_framework;
import static org.gridwhistle.chassis.testing.HouseRules.every_operation_says_who_may_call_it;
import static org.gridwhistle.chassis.testing.HouseRules.nobody_asks_the_machine_for_the_time;
import static org.gridwhistle.chassis.testing.HouseRules.only_outbox_and_inbox_see_the_kafka_client;
import static org.gridwhistle.chassis.testing.HouseRules.resources_see_no_session_or_pool;
import static org.gridwhistle.chassis.testing.HouseRules.services_never_import_one_another;
import static org.gridwhistle.chassis.testing.HouseRules.there_are_no_cycles_between_features;

/** Each rule: what it lets pass, and what it catches. */
class HouseRulesTest {

    private static final String KAFKA = "org.apache.kafka.clients.producer.Producer<?, ?> p;";

    private SampleService service;

    @BeforeEach
    void sample(@TempDir Path folder) {
        service = new SampleService(folder);
    }

    @Test
    void a_domain_type_may_not_see_the_platform() throws Exception {
        service.with("org.gridwhistle.intake.report.Report", "io.smallrye.config.SmallRyeConfig c;");
        assertThat(breaks(domain_types_import_no_framework)).isTrue();
    }

    @Test
    void a_type_nested_in_a_domain_type_is_domain_too() throws Exception {
        service.with(
                "org.gridwhistle.intake.report.Report",
                "static class InnerResource { io.smallrye.config.SmallRyeConfig c; }");
        assertThat(breaks(domain_types_import_no_framework)).isTrue();
    }

    @Test
    void an_edge_says_so_by_its_suffix_and_may() throws Exception {
        service.with("org.gridwhistle.intake.report.ReportRepository", "io.smallrye.config.SmallRyeConfig c;");
        assertThat(breaks(domain_types_import_no_framework)).isFalse();
    }

    @Test
    void a_resource_may_not_see_the_kafka_client() throws Exception {
        service.with("org.gridwhistle.intake.report.ReportResource", KAFKA);
        assertThat(breaks(only_outbox_and_inbox_see_the_kafka_client)).isTrue();
    }

    @Test
    void a_listener_may_hand_its_records_on() throws Exception {
        service.with("org.gridwhistle.intake.report.ReportListener", KAFKA);
        assertThat(breaks(only_outbox_and_inbox_see_the_kafka_client)).isFalse();
    }

    @Test
    void the_outbox_may_see_the_kafka_client() throws Exception {
        service.with("org.gridwhistle.chassis.outbox.Relay", KAFKA);
        assertThat(breaks(only_outbox_and_inbox_see_the_kafka_client)).isFalse();
    }

    @Test
    void a_resource_may_not_see_a_session() throws Exception {
        service.with("org.hibernate.Session", "")
                .with("org.gridwhistle.intake.report.ReportResource", "org.hibernate.Session s;");
        assertThat(breaks(resources_see_no_session_or_pool)).isTrue();
    }

    @Test
    void two_features_may_not_lean_on_each_other() throws Exception {
        service.with("org.gridwhistle.intake.report.Report", "org.gridwhistle.intake.batch.Batch b;")
                .with("org.gridwhistle.intake.batch.Batch", "org.gridwhistle.intake.report.Report r;");
        assertThat(breaks(there_are_no_cycles_between_features)).isTrue();
    }

    @Test
    void one_feature_may_lean_on_another() throws Exception {
        service.with("org.gridwhistle.intake.report.Report", "")
                .with("org.gridwhistle.intake.batch.Batch", "org.gridwhistle.intake.report.Report r;");
        assertThat(breaks(there_are_no_cycles_between_features)).isFalse();
    }

    @Test
    void the_time_of_the_machine_is_out_of_bounds() throws Exception {
        service.with("org.gridwhistle.intake.report.Report", "Object at = java.time.Instant.now();");
        assertThat(breaks(nobody_asks_the_machine_for_the_time)).isTrue();
    }

    @Test
    void today_in_a_zone_is_the_time_of_the_machine_too() throws Exception {
        service.with(
                "org.gridwhistle.intake.report.Report",
                "Object today = java.time.LocalDate.now(java.time.ZoneOffset.UTC);");
        assertThat(breaks(nobody_asks_the_machine_for_the_time)).isTrue();
    }

    @Test
    void the_time_of_a_clock_is_fine() throws Exception {
        service.with(
                "org.gridwhistle.intake.report.Report",
                "Object at(java.time.Clock clock) { return java.time.Instant.now(clock); }");
        assertThat(breaks(nobody_asks_the_machine_for_the_time)).isFalse();
    }

    @Test
    void an_operation_may_not_keep_silent_about_who_may_call_it() throws Exception {
        service.with("org.gridwhistle.intake.report.ReportResource", "@jakarta.ws.rs.GET public void get() {}");
        assertThat(breaks(every_operation_says_who_may_call_it)).isTrue();
    }

    @Test
    void an_operation_that_names_its_roles_is_fine() throws Exception {
        service.with(
                "org.gridwhistle.intake.report.ReportResource",
                "@jakarta.ws.rs.GET @jakarta.annotation.security.RolesAllowed(\"admin\") public void get() {}");
        assertThat(breaks(every_operation_says_who_may_call_it)).isFalse();
    }

    @Test
    void an_operation_for_anybody_says_so() throws Exception {
        service.with(
                "org.gridwhistle.intake.report.ReportResource",
                "@jakarta.ws.rs.GET @jakarta.annotation.security.PermitAll public void get() {}");
        assertThat(breaks(every_operation_says_who_may_call_it)).isFalse();
    }

    @Test
    void a_service_may_not_see_another() throws Exception {
        service.with("org.gridwhistle.dispatch.casefile.Case", "")
                .with("org.gridwhistle.intake.report.Report", "org.gridwhistle.dispatch.casefile.Case c;");
        assertThat(breaks(services_never_import_one_another)).isTrue();
    }

    @Test
    void a_service_may_see_the_chassis() throws Exception {
        service.with("org.gridwhistle.chassis.outbox.Outbox", "")
                .with("org.gridwhistle.intake.report.Report", "org.gridwhistle.chassis.outbox.Outbox o;");
        assertThat(breaks(services_never_import_one_another)).isFalse();
    }

    private boolean breaks(ArchRule rule) {
        return rule.evaluate(service.compiled()).hasViolation();
    }
}
