package org.gridwhistle.dispatch.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.emergency.act.Declare;
import org.gridwhistle.dispatch.emergency.act.LeadersCommand;
import org.gridwhistle.dispatch.reference.SmallCity;
import org.gridwhistle.dispatch.reference.view.ReferenceView;

/** One emergency on the table, without server or database; what came of the last act stays to be seen. */
final class WarRoom {

    static final String COUNTY = "329901";
    static final String TOWN = "329901001";
    static final String VANGUARD = "329901001-VANGUARD";
    static final String WORKER = "grid-worker@329901001001003";
    static final Actor LEADER = new Actor("leader-1", "centre-leader", COUNTY, null);
    static final Reach REACH = new Reach(List.of(COUNTY));

    /** The graver, the shorter. */
    private static final EmergencyRules RULES = new EmergencyRules(
            Duration.ofDays(7),
            Map.of(
                    Level.I, limits("2EH"),
                    Level.II, limits("4EH"),
                    Level.III, limits("12EH"),
                    Level.IV, limits("24EH")),
            2);

    private static final ReferenceView CITY = SmallCity.view();

    private Instant now = Desk.START;
    private long idsGiven;
    private Emergency current;
    private Decision<Emergency, EmergencyEvent> last;

    WarRoom alert() {
        return declare(true, TOWN, List.of(), now.plus(Duration.ofDays(2)));
    }

    WarRoom inForce() {
        return declare(false, TOWN, List.of(), now.plus(Duration.ofDays(2)));
    }

    WarRoom declare(boolean isAlert, String org, List<String> classes, Instant expiresAt) {
        return take(new Declare(
                        new UUID(0xE, 1),
                        REACH,
                        "7·10 暴雨",
                        new Scope(org, classes),
                        Level.III,
                        expiresAt,
                        isAlert,
                        new Liberties(true, true),
                        "气象台发布暴雨红色预警")
                .decide(current, setting()));
    }

    WarRoom lead(EmergencyAct act) {
        return lead(null, REACH, act);
    }

    WarRoom lead(Long expectedVersion, Reach reach, EmergencyAct act) {
        return take(new LeadersCommand(new UUID(0xE, 1), expectedVersion, reach, act).decide(current, setting()));
    }

    WarRoom act(EmergencyAct act) {
        return take(act.on(current, setting()));
    }

    WarRoom later(Duration passed) {
        now = now.plus(passed);
        return this;
    }

    Emergency now() {
        return current;
    }

    Instant time() {
        return now;
    }

    /** The last call-up. */
    CallUp callUp() {
        return current.file().callUps().getLast();
    }

    /** The last command. */
    Instruction instruction() {
        return current.file().instructions().getLast();
    }

    EmergencyEvent.Kind told() {
        return last instanceof Decision.Accepted<Emergency, EmergencyEvent>(var after, var events) && !events.isEmpty()
                ? events.getFirst().kind()
                : null;
    }

    /** Why the last act was refused, or the first field at fault; null if it was not. */
    String refusal() {
        if (!(last instanceof Decision.Rejected<Emergency, EmergencyEvent>(Refusal why))) {
            return null;
        }
        return why.errors().isEmpty()
                ? why.code()
                : why.errors().getFirst().field() + " "
                        + why.errors().getFirst().code();
    }

    private EmergencySetting setting() {
        return new EmergencySetting(LEADER, now, CITY, RULES, () -> new UUID(0xE0, ++idsGiven));
    }

    private WarRoom take(Decision<Emergency, EmergencyEvent> decision) {
        last = decision;
        if (decision instanceof Decision.Accepted<Emergency, EmergencyEvent>(var after, var events)) {
            current = after;
        }
        return this;
    }

    private static Map<CaseClock, TimeLimit> limits(String handle) {
        return Map.of(
                CaseClock.HANDLE, TimeLimit.parse(handle),
                CaseClock.SIGN, TimeLimit.parse("10MIN"),
                CaseClock.ARRIVE, TimeLimit.parse("30MIN"));
    }
}
