package org.gridwhistle.department;

import java.time.Duration;

import org.gridwhistle.chassis.testing.TestTokens;

import static org.gridwhistle.department.Scene.ANSWERED;
import static org.gridwhistle.department.Scene.HANDLING;
import static org.gridwhistle.department.Scene.NEW;
import static org.gridwhistle.department.Scene.SIGNED;
import static org.gridwhistle.department.Scene.STAGED;
import static org.gridwhistle.department.Scene.THERE_NOW;
import static org.gridwhistle.department.Scene.in;
import static org.gridwhistle.department.Scene.inHours;
import static org.gridwhistle.department.UnitDesk.CONTAINED;
import static org.gridwhistle.department.UnitDesk.DONE;
import static org.gridwhistle.department.UnitDesk.GRID_WORKER;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.NOT_OURS;
import static org.gridwhistle.department.UnitDesk.OTHER_HANDLER;
import static org.gridwhistle.department.UnitDesk.OTHER_UNIT;
import static org.gridwhistle.department.UnitDesk.RATING;
import static org.gridwhistle.department.UnitDesk.THERE;
import static org.gridwhistle.department.UnitDesk.TO_ANOTHER;
import static org.gridwhistle.department.UnitDesk.UNIT;
import static org.gridwhistle.department.UnitDesk.contacted;
import static org.gridwhistle.department.UnitDesk.moreTime;
import static org.gridwhistle.department.UnitDesk.standstill;

/** One wish a refusal, and how it comes to that. */
enum RefusedWish {
    WRONG_STATE(409, NEW, "feedback", DONE),
    PEOPLE_REQUIRED(422, NEW, "arrive", THERE.replaceFirst("\"people\".*]", "\"people\": []")),
    ARRIVAL_IN_THE_FUTURE(422, NEW, "arrive", arrivedAt(inHours(1))),
    ARRIVAL_BEFORE_ASSIGNMENT(422, NEW, "arrive", arrivedAt(inHours(-1))),
    PLACE_REQUIRED(422, NEW, "arrive", "{\"mode\": \"ON_SITE\", \"people\": [\"陈建国\"]}"),
    TOO_FAR_FROM_THE_PLACE(422, NEW, "arrive", THERE.replace("32.5301", "32.54")),
    REMOTE_NOT_ALLOWED(422, NEW, "arrive", "{\"mode\": \"REMOTE\", \"people\": [\"陈建国\"]}"),
    FOUND_NOT_YOURS(422, THERE_NOW.then("findings", "{\"code\": \"NOT_OURS\"}"), "feedback", DONE),
    TEXT_TOO_SHORT(422, HANDLING, "feedback", "{\"resultCode\": \"RESOLVED\", \"text\": \"办好了\"}"),
    PHOTO_REQUIRED(
            422,
            HANDLING.ofCase(told -> told.put("evidence", "PHOTO")),
            "feedback",
            DONE.replaceFirst("(?s),\\s*\"evidence\".*]", "")),
    BEFORE_AND_AFTER_REQUIRED(422, HANDLING, "feedback", DONE.replace("AFTER", "OTHER")),
    RETURN_WINDOW_CLOSED(
            422, NEW.ofTask(told -> told.put("returnUntil", in(Duration.ofSeconds(-1)))), "return", NOT_OURS),
    RETURN_LIMIT_REACHED(
            422,
            NEW.then("return", NOT_OURS)
                    .and(centre -> centre.denyReturn(0, 3))
                    .then("return", NOT_OURS)
                    .and(centre -> centre.denyReturn(0, 5)),
            "return",
            NOT_OURS),
    PROPOSED_UNIT_REQUIRED(422, NEW, "return", NOT_OURS.replaceFirst(", \"proposedUnit\": \"U-SW\"", "")),
    PROPOSED_UNIT_IS_YOURS(422, NEW, "return", NOT_OURS.replace(OTHER_UNIT, UNIT)),
    PROPOSED_UNIT_UNKNOWN(422, NEW, "return", NOT_OURS.replace(OTHER_UNIT, "U-XX")),

    CONTACT_IN_THE_FUTURE(422, SIGNED, "contact", contacted("REACHED", inHours(1))),
    CONTACT_BEFORE_ASSIGNMENT(422, SIGNED, "contact", contacted("REACHED", inHours(-1))),
    NO_ARRIVAL(409, SIGNED.as("FOLLOW_UP").then("feedback", DONE), GRID_WORKER, "confirm-arrival", "{}"),
    ARRIVAL_COUNTERSIGNED_ALREADY(
            409,
            THERE_NOW.thenInGrid("confirm-arrival", "{}"),
            GRID_WORKER,
            "dispute-arrival",
            "{\"reason\": \"现场未见到人\"}"),
    ARRIVAL_OF_YOUR_OWN_UNIT(
            403, THERE_NOW, new UnitDesk(TestTokens.gridWorker(UnitDesk.GRID).unit(UNIT)), "confirm-arrival", "{}"),
    NOBODY_ON_SITE(
            422,
            NEW.ofCase(told -> told.put("remoteArrival", true))
                    .then("arrive", "{\"mode\": \"REMOTE\", \"people\": [\"陈建国\"]}"),
            "depart",
            "{}"),
    DEPARTED_ALREADY(409, ANSWERED.then("depart", "{}"), "depart", "{}"),
    DEPARTURE_IN_THE_FUTURE(422, ANSWERED, "depart", "{\"departedAt\": \"%s\"}".formatted(inHours(1))),
    DEPARTURE_BEFORE_ARRIVAL(422, ANSWERED, "depart", "{\"departedAt\": \"%s\"}".formatted(inHours(-1))),
    DEPARTURE_TOO_EARLY(422, HANDLING, "depart", "{\"note\": \"先走一步\"}"),

    STAGES_NOT_DONE(422, STAGED, "feedback", DONE),
    STAGE_UNKNOWN(422, HANDLING, "complete-stage", CONTAINED),
    STAGE_DONE_ALREADY(409, STAGED.then("complete-stage", CONTAINED), "complete-stage", CONTAINED),
    STAGE_OUT_OF_ORDER(422, STAGED, "complete-stage", CONTAINED.replace("CONTAIN", "REPAIR")),
    STAGE_TWICE(422, HANDLING, "plan-stages", plan(stage("CONTAIN", 1), stage("CONTAIN", 2))),
    STAGE_LEFT_OUT(422, STAGED, "plan-stages", plan(stage("CONTAIN", 1))),
    FOLLOW_UP_FIRST(422, HANDLING, "plan-stages", plan(stage("RESTORE", 90).replace("}", ", \"followUp\": true}"))),
    STAGE_DUE_PASSED(422, HANDLING, "plan-stages", plan(stage("CONTAIN", -1))),
    STAGE_DUES_OUT_OF_ORDER(422, HANDLING, "plan-stages", plan(stage("CONTAIN", 3), stage("REPAIR", 2))),
    STAGE_DUE_TOO_LATE(422, HANDLING, "plan-stages", plan(stage("CONTAIN", 20))),

    BINDING_ASSIGNMENT(422, NEW.ofTask(told -> told.put("binding", true)), "return", NOT_OURS),
    TARGET_UNIT_IS_YOURS(422, NEW, "transfer", TO_ANOTHER.replace(OTHER_UNIT, UNIT)),
    TARGET_UNIT_UNKNOWN(422, NEW, "transfer", TO_ANOTHER.replace(OTHER_UNIT, "U-XX")),
    TARGET_UNIT_RETURNED_IT(
            422,
            NEW.and(centre -> {
                centre.cooperating(OTHER_UNIT).dispatch();
                OTHER_HANDLER
                        .post(centre.task(1), "return", NOT_OURS.replace(OTHER_UNIT, UNIT))
                        .statusCode(200);
                centre.send(centre.decisionMessage(1, "APPROVED"));
                centre.awaitTold("grid.task.returned.v1", centre.task(1));
            }),
            "transfer",
            TO_ANOTHER),

    EXTENSION_UNDECIDED(409, SIGNED.then("request-extension", moreTime(20)), "request-extension", moreTime(30)),
    EXTENSION_LIMIT_REACHED(
            422,
            SIGNED.then("request-extension", moreTime(20))
                    .and(centre -> centre.denyExtension(0, 1))
                    .then("request-extension", moreTime(20))
                    .and(centre -> centre.denyExtension(0, 2)),
            "request-extension",
            moreTime(20)),
    EXTENSION_TOO_LATE(
            422,
            SIGNED.ofTask(told -> told.put("handleDue", in(Duration.ofSeconds(-5)))),
            "request-extension",
            moreTime(20)),
    EXTENSION_NOT_LATER(422, SIGNED, "request-extension", moreTime(2)),
    EXTENSION_TOO_LONG(422, SIGNED, "request-extension", moreTime(24 * 200)),
    ONLY_THE_LEAD(422, HANDLING.as("COOPERATING"), "request-suspension", standstill(24 * 30)),
    SUSPENSION_UNDECIDED(
            409, HANDLING.then("request-suspension", standstill(24 * 30)), "request-suspension", standstill(24 * 40)),
    REVIEW_DATE_IMPOSSIBLE(422, HANDLING, "request-suspension", standstill(24 * 91)),
    WHISTLE_RATED_ALREADY(409, SIGNED.then("rate-whistle", RATING), "rate-whistle", RATING);

    final int status;
    final Scene scene;
    final UnitDesk desk;
    final String verb;
    final String body;

    RefusedWish(int status, Scene scene, String verb, String body) {
        this(status, scene, HANDLER, verb, body);
    }

    RefusedWish(int status, Scene scene, UnitDesk desk, String verb, String body) {
        this.status = status;
        this.scene = scene;
        this.desk = desk;
        this.verb = verb;
        this.body = body;
    }

    private static String arrivedAt(String time) {
        return THERE.replaceFirst("\\{", "{\"arrivedAt\": \"%s\", ".formatted(time));
    }

    private static String plan(String... stages) {
        return "{\"stages\": [" + String.join(", ", stages) + "]}";
    }

    private static String stage(String code, int hours) {
        return "{\"code\": \"%s\", \"due\": \"%s\"}".formatted(code, inHours(hours));
    }
}
