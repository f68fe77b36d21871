package org.gridwhistle.intake.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.hibernate.annotations.Immutable;

/** A report as it is kept. Written once. */
@Entity
@Immutable
@Table(name = "report")
class ReportRow extends PanacheEntityBase {

    @Id
    UUID id;

    String number;

    @Column(name = "tracking_token")
    String trackingToken;

    String fingerprint;

    String source;

    @Column(name = "source_event_id")
    String sourceEventId;

    String channel;

    String title;

    String description;

    @Column(name = "matter_code")
    String matterCode;

    @Column(name = "grid_code")
    String gridCode;

    @Column(name = "grid_label")
    String gridLabel;

    String area;

    Double lat;

    Double lon;

    String address;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "received_at")
    Instant receivedAt;

    String submitter;

    @Column(name = "callback_wanted")
    boolean callbackWanted;

    boolean confidential;

    @Convert(converter = AttachmentsMapper.class)
    List<Attachment> attachments;

    static ReportRow of(Report report) {
        var row = new ReportRow();
        row.id = report.id();
        row.number = report.number();
        row.trackingToken = report.trackingToken();
        row.fingerprint = report.fingerprint();
        row.source = report.source().code();
        row.sourceEventId = report.sourceEventId();
        row.channel = report.source().channel();
        row.title = report.wording().title();
        row.description = report.wording().description();
        row.matterCode = report.matterCode();
        row.gridCode = report.place().gridCode();
        row.gridLabel = report.place().gridLabel();
        row.area = report.place().area();
        if (report.place().point() != null) {
            row.lat = report.place().point().lat();
            row.lon = report.place().point().lon();
        }
        row.address = report.wording().address();
        row.occurredAt = report.occurredAt();
        row.receivedAt = report.receivedAt();
        row.submitter = report.submitter();
        row.callbackWanted = report.callbackWanted();
        row.confidential = report.confidential();
        row.attachments = report.attachments();
        return row;
    }
}
