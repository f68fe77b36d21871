package org.gridwhistle.intake.report;

import java.time.OffsetDateTime;
import java.util.List;

import org.gridwhistle.intake.coordinate.Datum;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report as it is posted (上报). {@code occurredAt}, {@code matterCode} and one of {@code gridCode} and {@code location} may be
 * missing.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Report",
        requiredProperties = {"source", "sourceEventId", "title", "description"})
public record ReportRequest(
        @Schema(description = "来源编码 / code of the source", examples = "WEIBAOSHI")
        String source,

        @Schema(description = "来源系统中的编号 / the source's own id, never used twice", examples = "a-1")
        String sourceEventId,

        @Schema(description = "渠道,缺省取来源的渠道 / by default the source's channel", examples = "MICRO_REPORT")
        String channel,

        @Schema(minLength = 1, maxLength = ReportForm.TITLE_LENGTH, examples = "房屋进水")
        String title,

        @Schema(minLength = 1, maxLength = ReportForm.DESCRIPTION_LENGTH, examples = "雨水倒灌,墙体受潮")
        String description,

        @Schema(description = "事项编码,缺省待分类 / left out, the case waits for classification", examples = "020301")
        String matterCode,

        @Schema(description = "网格编码或名称 / code or label of a grid or micro-grid", examples = "前进花园003")
        String gridCode,

        Location location,

        @Schema(description = "发生时间,缺省为收到时间 / by default the time of receipt", examples = "2026-07-10T08:12:00+08:00")
        OffsetDateTime occurredAt,

        Reporter reporter,
        List<Attachment> attachments,

        @Schema(description = "举报人信息保密 / keep the reporter's identity from handlers", defaultValue = "false")
        Boolean confidential,

        @Schema(description = "是否回访,缺省为留有电话即回访 / by default true if a phone is given")
        Boolean callbackWanted) {

    private static final String UNSENT = "UNSENT";

    /** Where it is: degrees, or words, or both. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportLocation")
    public record Location(
            @Schema(minimum = "-90", maximum = "90", examples = "32.53")
            Double lat,

            @Schema(minimum = "-180", maximum = "180", examples = "120.46")
            Double lon,

            @Schema(maxLength = ReportForm.ADDRESS_LENGTH, examples = "曲塘镇陆庄村二组")
            String address,

            @Schema(description = "坐标系,缺省 WGS84 / of the degrees", defaultValue = "WGS84")
            Datum datum) {}

    /** Who reports; kept sealed, never passed on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Reporter")
    public record Reporter(
            @Schema(maxLength = ReportForm.NAME_LENGTH, examples = "薛某")
            String name,

            @Schema(examples = "13812341234") String phone,
            @Schema(maxLength = ReportForm.ADDRESS_LENGTH) String address) {}

    /** What it tells, whoever sends it and under whatever id: without its source and its reporter. */
    ReportRequest unsent() {
        return new ReportRequest(
                UNSENT,
                UNSENT,
                null,
                title,
                description,
                matterCode,
                gridCode,
                location,
                occurredAt,
                null,
                null,
                confidential,
                false);
    }

    /** Logs must not tell who reports what. */
    @Override
    public String toString() {
        return "ReportRequest[" + source + "/" + sourceEventId + "]";
    }
}
