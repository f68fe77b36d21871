package org.gridwhistle.local;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a person is told when the stack is up. */
final class Advice {

    private Advice() {}

    static String text() {
        return """
                Ready.

                  intake      http://127.0.0.1:8081   report and follow 上报与进度
                  dispatch    http://127.0.0.1:8082   command desk 指挥台
                  department  http://127.0.0.1:8083   work queues 部门工作台
                  analytics   http://127.0.0.1:8084   the board 态势大屏
                  API of each: /q/openapi; health of each: port + 1000, /q/health
                  Kafka 127.0.0.1:%d, PostgreSQL 127.0.0.1:%d (user %s, password in .grid/keys/database.password)

                Personas, for ./grid token PERSONA [--org CODE] [--unit CODE] [--grid CODE]:
                %s

                Try next:
                  ./grid demo      plays a city for a minute
                  ./grid status    what runs, and how well
                  ./grid down      stops everything; the data stay

                or post a report yourself:
                  curl -s http://127.0.0.1:8081/api/v1/events \\
                    -H "Authorization: Bearer $(./grid token upstream-app)" \\
                    -H 'Content-Type: application/json' -H 'Idempotency-Key: first-report' \\
                    -d '{"source":"WEIBAOSHI","sourceEventId":"a-1","channel":"MICRO_REPORT","title":"房屋进水","description":"雨水倒灌,墙体受潮","location":{"lat":32.53,"lon":120.46,"address":"前进花园3幢"},"occurredAt":"2026-07-10T08:12:00+08:00"}'
                """.formatted(BrokerPart.PORT, DatabasePart.PORT, DatabasePart.USER, personas());
    }

    private static String personas() {
        return Arrays.stream(Persona.Role.values())
                .map(role -> "  %-15s %s".formatted(role.word(), role.does()))
                .collect(Collectors.joining("\n"));
    }
}
