package org.gridwhistle.samplecity.demo;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.gridwhistle.samplecity.http.Answer;

/** Tells a story step by step: who does what, the call that he makes, and what state it leaves. */
final class Narrator {

    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("REPORTED", "已上报"),
            Map.entry("VERIFYING", "核实中"),
            Map.entry("ACCEPTED", "已受理"),
            Map.entry("DISPATCHED", "已交办"),
            Map.entry("ON_SITE", "已报到"),
            Map.entry("IN_PROGRESS", "处置中"),
            Map.entry("PENDING_CHECK", "待核查"),
            Map.entry("CLOSED", "已办结"),
            Map.entry("PENDING_SIGN", "待签收"),
            Map.entry("SIGNED", "已签收"),
            Map.entry("ARRIVED", "已报到"),
            Map.entry("HANDLING", "处置中"),
            Map.entry("FEEDBACK_SUBMITTED", "已反馈"),
            Map.entry("CONFIRMED", "已确认"),
            Map.entry("RETURN_REVIEW", "退单审核中"),
            Map.entry("EVALUATED", "已问效"),
            Map.entry("OPENED", "已开启"),
            Map.entry("INVESTIGATED", "已查看"),
            Map.entry("PANEL_FORMED", "已组成调解组"),
            Map.entry("IN_SESSION", "调解中"),
            Map.entry("AGREED", "已达成协议"),
            Map.entry("PERFORMED", "已履行"),
            Map.entry("NORMAL", "常态"),
            Map.entry("EMERGENCY", "应急"),
            Map.entry("RECOVERY", "恢复"));

    private final PrintStream out;
    private int step;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void begin(String title) {
        step = 0;
        out.printf("%n━━ %s ━━%n", title);
    }

    /** A step that must succeed. */
    Answer step(String who, String does, Answer answer) {
        out.printf("%2d. %s:%s%n", ++step, who, does);
        out.printf("    %s → %d %s%n", answer.call(), answer.status(), state(answer));
        return answer.orThrow();
    }

    /** A step that the rules forbid; that they do is the point. */
    void refusedStep(String who, String does, Answer answer) {
        out.printf("%2d. %s:%s%n", ++step, who, does);
        out.printf("    %s → %s%n", answer.call(), answer.told());
        if (answer.isOk()) {
            throw new IllegalStateException("This should have been refused: " + answer.call());
        }
    }

    void remark(String text) {
        out.println("    " + text);
    }

    private static String state(Answer answer) {
        var state = Stream.of("state", "status", "mode")
                .map(field -> answer.body().path(field).asText(""))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
        return STATES.getOrDefault(state, "") + " " + state;
    }
}
