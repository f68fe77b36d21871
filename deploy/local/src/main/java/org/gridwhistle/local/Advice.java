package org.gridwhistle.local;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a person is told when the stack is up. */
final class Advice {

    private Advice() {}

    static String text() {
        return """
                Ready.

                  intake      http://127.0.0.1:8081   reports come in, progress is told 一口受理
                  dispatch    http://127.0.0.1:8082   cases are accepted, dispatched, checked, closed 一键派单
                  department  http://127.0.0.1:8083   each unit's queue 部门报到
                  analytics   http://127.0.0.1:8084   figures and the cases behind them 问效
                  API of each: /q/openapi; health of each: port + 1000, /q/health
                  Kafka 127.0.0.1:%d, PostgreSQL 127.0.0.1:%d (user %s, password in .grid/keys/database.password)

                Personas, for ./grid token PERSONA [--org CODE] [--unit CODE] [--grid CODE]:
                %s

                Try next:
                  ./grid demo      brings a small sample city in and plays it for a minute
                  ./grid import    brings it in and no more
                  ./grid status    what runs, and how well
                  ./grid down      stops everything; the data stay

                With the city in, post a report yourself:
                  curl -s http://127.0.0.1:8081/api/v1/events \\
                    -H "Authorization: Bearer $(./grid token upstream-app)" \\
                    -H 'Content-Type: application/json' -H 'Idempotency-Key: first-report' \\
                    -d '{"source":"WEIBAOSHI","sourceEventId":"a-1","channel":"MICRO_REPORT","title":"房屋进水","description":"雨水倒灌,墙体受潮","gridCode":"329901001001001"}'
                """.formatted(BrokerPart.PORT, DatabasePart.PORT, DatabasePart.USER, personas());
    }

    private static String personas() {
        return Arrays.stream(Persona.Role.values())
                .map(role -> "  %-15s %s".formatted(role.word(), role.does()))
                .collect(Collectors.joining("\n"));
    }
}
