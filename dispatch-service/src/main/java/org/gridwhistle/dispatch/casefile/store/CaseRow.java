package org.gridwhistle.dispatch.casefile.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Done;
import org.gridwhistle.dispatch.casefile.Merged;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.Ties;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.PendingWhistle;
import org.gridwhistle.dispatch.casefile.fact.Tier;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.deadline.Urgency;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A case as it lies in the table: the whole as one document, and beside it the columns that lists filter and sort on. Whoever
 * writes it holds its row lock, so its version is the case's own.
 */
@Entity
@Table(name = "case_file")
class CaseRow extends PanacheEntityBase {

    @Id
    UUID id;

    String number;
    String title;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Column(name = "state_since")
    Instant stateSince;

    int round;
    long version;
    String area;

    @Column(name = "matter_code")
    String matterCode;

    @Column(name = "matter_name")
    String matterName;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Column(name = "grid_code")
    String gridCode;

    @Column(name = "grid_label")
    String gridLabel;

    @Column(name = "lead_unit")
    String leadUnit;

    /** All units with a live task. */
    String[] units;

    String channel;
    String source;

    @Column(name = "reported_at")
    Instant reportedAt;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "dispatch_due")
    Instant dispatchDue;

    @Column(name = "handle_due")
    Instant handleDue;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "result_code")
    String resultCode;

    Double lat;
    Double lon;

    /** The case that it was merged into. */
    @Column(name = "master_id")
    UUID masterId;

    @Column(name = "incident_id")
    UUID incidentId;

    /** Whether it repeats an earlier case. */
    boolean repeated;

    @Enumerated(EnumType.STRING)
    Mode mode;

    UUID emergency;

    @Column(name = "open_follow_ups")
    int openFollowUps;

    @Enumerated(EnumType.STRING)
    WhistleLevel level;

    @Enumerated(EnumType.STRING)
    Tier tier;

    /** The level that waits for somebody's word, or null. */
    @Enumerated(EnumType.STRING)
    @Column(name = "pending_whistle")
    WhistleLevel pendingWhistle;

    String[] tags;

    /** What {@link CaseCodec} wrote. */
    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    /** @param at when it became so */
    void show(Case now, String newDocument, Instant at) {
        if (state != now.state()) {
            stateSince = at;
        }
        state = now.state();
        document = newDocument;
        var file = now.file();
        id = file.id();
        number = file.number();
        round = file.round();
        version = file.version();
        area = file.area();
        title = file.report().title();
        channel = file.report().channel();
        source = file.report().source();
        reportedAt = file.report().reportedAt();
        matterCode = file.subject().matterCode();
        matterName = file.subject().matterName();
        urgency = file.subject().urgency();
        gridCode = file.subject().gridCode();
        gridLabel = file.subject().gridLabel();
        leadUnit = file.lead().map(Task::unit).orElse(null);
        units = file.engagedUnits().toArray(String[]::new);
        openFollowUps = file.openFollowUps().size();
        acceptedAt = file.times().acceptedAt();
        dispatchDue = file.times().dispatchDue();
        handleDue = file.times().handleDue();
        lat = file.report().place() == null ? null : file.report().place().lat();
        lon = file.report().place() == null ? null : file.report().place().lon();
        masterId = now instanceof Merged merged ? merged.master() : null;
        incidentId = file.ties().membership().map(Ties.Membership::incident).orElse(null);
        repeated = !file.ties().repeats().isEmpty();
        mode = file.readiness().mode();
        emergency = file.readiness().emergency();
        var closure = now instanceof Done done ? done.closure() : null;
        closedAt = closure == null ? null : closure.at();
        resultCode = closure == null ? null : closure.resultCode().name();
        level = file.calling().rank().level();
        tier = file.calling().rank().tier();
        pendingWhistle = now.pendingWhistle().map(PendingWhistle::level).orElse(null);
        tags = file.calling().tags().toArray(String[]::new);
    }
}
