package org.gridwhistle.department;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.gridwhistle.department.UnitDesk.DONE;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.THERE;
import static org.gridwhistle.department.UnitDesk.UNIT;

/**
 * How a case stands before somebody wishes something.
 *
 * @param caseSays what the centre tells of the case
 * @param taskSays what it tells of the task
 * @param before   what is done about it first
 */
record Scene(Consumer<ObjectNode> caseSays, Consumer<ObjectNode> taskSays, Consumer<Centre> before) {

    static final Scene NEW = new Scene(told -> {}, told -> {}, centre -> {});
    static final Scene SIGNED = NEW.then("sign", "{}");
    static final Scene THERE_NOW = NEW.then("arrive", THERE);
    static final Scene HANDLING = THERE_NOW.then("findings", UnitDesk.FOUND_TRUE);
    static final Scene ANSWERED = HANDLING.then("feedback", DONE);
    static final Scene STAGED = HANDLING.ofTask(task -> {
        stage(task, "CONTAIN", 2);
        stage(task, "REPAIR", 6);
    });

    static String in(Duration time) {
        return OffsetDateTime.now().plus(time).toString();
    }

    static String inHours(int hours) {
        return in(Duration.ofHours(hours));
    }

    private static void stage(ObjectNode task, String code, int hours) {
        task.withArray("stages").addObject().put("code", code).put("due", inHours(hours));
    }

    Scene ofCase(Consumer<ObjectNode> says) {
        return new Scene(caseSays.andThen(says), taskSays, before);
    }

    Scene ofTask(Consumer<ObjectNode> says) {
        return new Scene(caseSays, taskSays.andThen(says), before);
    }

    Scene as(String role) {
        return ofTask(task -> task.put("role", role));
    }

    /** The unit does something, which must be accepted. */
    Scene then(String verb, String body) {
        return and(centre -> HANDLER.post(centre.task(0), verb, body).statusCode(200));
    }

    /** The worker of the grid does. */
    Scene thenInGrid(String verb, String body) {
        return and(
                centre -> UnitDesk.GRID_WORKER.post(centre.task(0), verb, body).statusCode(200));
    }

    Scene and(Consumer<Centre> what) {
        return new Scene(caseSays, taskSays, before.andThen(what));
    }

    /** Sets it up. @return the case */
    Centre play(Centre centre) {
        centre.saying(caseSays).task(UNIT, "LEAD", taskSays).dispatch();
        before.accept(centre);
        return centre;
    }

    UUID task(Centre centre) {
        return play(centre).task(0);
    }
}
