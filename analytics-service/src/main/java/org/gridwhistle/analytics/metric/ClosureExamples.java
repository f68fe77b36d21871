package org.gridwhistle.analytics.metric;

/** Answers as the API's description shows them. */
final class ClosureExamples {

    static final String REPORT = """
            {"from": "2026-07-01T00:00:00+08:00", "to": "2026-08-01T00:00:00+08:00", "asOf": "2026-08-05T00:00:00+08:00",
             "groupBy": "TOWN", "org": "329901",
             "groups": [
               {"key": "329901001", "name": "前进街道", "metrics": [
                 {"code": "CLOSURE_RATE", "name": "办结率", "cohort": "R", "numerator": 911, "denominator": 972, "value": 93.72},
                 {"code": "HANDLING_TIME", "name": "平均处置时长", "cohort": "C", "count": 640, "meanSeconds": 40211.325,
                  "p50Seconds": 27300.000, "p90Seconds": 81000.000, "p95Seconds": 95400.000}]}],
             "total": {"metrics": [
               {"code": "CLOSURE_RATE", "name": "办结率", "cohort": "R", "numerator": 911, "denominator": 972, "value": 93.72}]}}
            """;

    static final String MEMBERS = """
            {"items": [
               {"caseId": "0197f6a1-58a0-7c1e-9d43-2f1f4a6f0b11", "taskId": null, "number": "329901-20260710-000017",
                "unit": "U-ZJ-329901", "unitName": "住房和城乡建设局", "channel": "MICRO_REPORT", "matterCode": "030101",
                "gridCode": "329901001001003", "state": "CLOSED", "receivedAt": "2026-07-10T08:12:00+08:00",
                "cohortTime": "2026-07-10T16:20:00+08:00", "inFavour": true, "seconds": null}],
             "nextCursor": null}
            """;

    private ClosureExamples() {}
}
