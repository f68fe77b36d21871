package org.gridwhistle.intake.finding;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.inbox.IncomingMessage;
import org.gridwhistle.chassis.inbox.PoisonException;
import org.gridwhistle.chassis.inbox.TopicReader;
import org.gridwhistle.intake.reference.CityDirectory;
import org.gridwhistle.intake.report.Admission;
import org.gridwhistle.intake.report.ReceptionDesk;
import org.gridwhistle.intake.report.ReportExecutor;
import org.gridwhistle.intake.report.SubmitReport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * What grid workers find in campaigns 专项排查 comes in as reports, each under the finding's id. One that does not fit the city is put
 * aside with the reason, to be read again once the city's data are mended.
 */
@ApplicationScoped
class FindingsListener {

    private static final Actor READER = Actor.system("campaign");

    private final TopicReader reader;
    private final ReceptionDesk reception;
    private final ReportExecutor reports;
    private final CityDirectory directory;
    private final ObjectMapper json;

    FindingsListener(
            TopicReader reader,
            ReceptionDesk reception,
            ReportExecutor reports,
            CityDirectory directory,
            ObjectMapper json) {
        this.reader = reader;
        this.reception = reception;
        this.reports = reports;
        this.directory = directory;
        this.json = json;
    }

    @Incoming("findings")
    Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        return reader.read(records, reports, READER, this::translate);
    }

    private List<SubmitReport> translate(IncomingMessage message) {
        if (!message.type().equals(Finding.TYPE)) {
            return List.of();
        }
        var finding = read(message);
        return switch (reception.admit(finding.report(directory.city()::knowsMatter), finding.findingId())) {
            case Admission.Admitted(var command) -> List.of(command);
            case Admission.TurnedAway(var refusal) -> throw new PoisonException(refusal.toString());
        };
    }

    private Finding read(IncomingMessage message) {
        try {
            return json.treeToValue(message.payload(), Finding.class);
        } catch (JsonProcessingException e) {
            throw new PoisonException(e.getOriginalMessage());
        }
    }
}
