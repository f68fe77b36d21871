package org.gridwhistle.intake.report;

/** What the OpenAPI document shows. */
public final class Examples {

    public static final String REPORT = """
            {"source": "WEIBAOSHI", "sourceEventId": "a-1", "channel": "MICRO_REPORT", "title": "房屋进水",
             "description": "雨水倒灌,墙体受潮", "gridCode": "前进花园003",
             "location": {"lat": 32.53, "lon": 120.46, "address": "陆庄村二组"},
             "occurredAt": "2026-07-10T08:12:00+08:00",
             "reporter": {"name": "薛某", "phone": "13812341234"}, "attachments": []}""";

    public static final String RECEIPT = """
            {"id": "0197f3a0-5c1e-7d3a-9b7e-2f4c5d6e7f80", "number": "329901-20260710-000001", "status": "REPORTED",
             "receivedAt": "2026-07-10T08:12:03.120+08:00",
             "trackingUrl": "http://localhost:8081/api/v1/track/kJ3x9Qz0T1yq5bN2mVw8Rg"}""";

    public static final String BATCH_ANSWER = """
            {"accepted": 1, "refused": 1, "items": [
              {"line": 1, "status": 201, "event": {"id": "0197f3a0-5c1e-7d3a-9b7e-2f4c5d6e7f80",
               "number": "329901-20260710-000001", "status": "REPORTED", "receivedAt": "2026-07-10T08:12:03.120+08:00",
               "trackingUrl": "http://localhost:8081/api/v1/track/kJ3x9Qz0T1yq5bN2mVw8Rg"}},
              {"line": 2, "status": 422, "problem": {"type": "https://gridwhistle.org/problems/unknown-source",
               "title": "来源未登记", "status": 422, "code": "UNKNOWN_SOURCE"}}]}""";

    private Examples() {}
}
