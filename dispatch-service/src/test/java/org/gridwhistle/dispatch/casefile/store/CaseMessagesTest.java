package org.gridwhistle.dispatch.casefile.store;

import java.util.List;
import java.util.stream.Collectors;

import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.time.InstantsInZone;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.TaskReported;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseMessagesTest {

    private final ObjectMapper json = houseMapper();
    private final CaseMessages messages = new CaseMessages(json);
    private final Lives lives = new Lives();

    @Test
    void every_message_keeps_its_schema_and_every_published_type_is_met() {
        var published = lives.events().flatMap(event -> of(event).stream()).toList();
        assertThat(published)
                .allSatisfy(message -> assertThat(Contracts.violations(message.type(), message.payload()))
                        .as("%s %s", message.type(), message.payload())
                        .isEmpty());
        assertThat(published.stream().map(OutboxMessage::type).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Contracts.types("dispatch").stream()
                        .filter(type -> type.startsWith("grid.case."))
                        .toList());
    }

    @Test
    void a_message_has_no_field_that_the_contract_does_not_name() throws Exception {
        for (var event : lives.events().toList()) {
            for (var message : of(event)) {
                var example = Contracts.exampleJson("dispatch", message.type());
                assertThat(json.readTree(message.payload()).fieldNames())
                        .toIterable()
                        .as(message.type())
                        .containsExactlyInAnyOrderElementsOf(example::fieldNames);
            }
        }
    }

    @Test
    void times_have_the_citys_offset_and_the_key_is_the_case() {
        var opened = of(lives.events().findFirst().orElseThrow()).getFirst();
        assertThat(opened.payload()).contains("\"at\":\"2026-07-10T09:00:00+08:00\"");
        assertThat(opened.topic()).isEqualTo("grid.cases");
        assertThat(opened.key()).isEqualTo(lives.states().getFirst().id().toString());
    }

    @Test
    void what_the_departments_have_published_is_not_published_again() {
        var heard = lives.events().filter(TaskReported.class::isInstance).toList();
        assertThat(heard).isNotEmpty().allSatisfy(event -> {
            assertThat(of(event)).isEmpty();
            assertThat(CaseMessages.name(event)).startsWith("grid.task.");
        });
    }

    private List<OutboxMessage> of(CaseEvent event) {
        Order<CaseCommand> order = Order.of(null, Desk.SYSTEM, null);
        Case state = lives.states().getFirst();
        return messages.of(
                new Outcome<>(order, state, state, List.of(event), event.head().at(), null));
    }

    private static ObjectMapper houseMapper() {
        var mapper = JsonMapper.builder().findAndAddModules().build();
        new InstantsInZone().customize(mapper);
        return mapper;
    }
}
