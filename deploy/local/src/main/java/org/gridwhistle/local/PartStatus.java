package org.gridwhistle.local;

import java.time.Instant;
import java.util.Properties;

/**
 * What the supervisor knows about a part.
 *
 * @param name the part
 * @param address where it answers
 * @param state what it is doing
 * @param pid of its process, 0 when there is none
 * @param since when it took this state
 * @param restarts how often it was started again
 * @param note how it ended last, empty when it never did
 */
record PartStatus(String name, String address, State state, long pid, Instant since, int restarts, String note) {

    enum State {
        WAITING,
        STARTING,
        UP,
        RESTARTING,
        STOPPED
    }

    static PartStatus waiting(Part part, Instant now) {
        return new PartStatus(part.name(), part.address(), State.WAITING, 0, now, 0, "");
    }

    PartStatus starting(Instant now) {
        return new PartStatus(name, address, State.STARTING, 0, now, restarts, note);
    }

    PartStatus up(long newPid, Instant now) {
        return new PartStatus(name, address, State.UP, newPid, now, restarts, note);
    }

    PartStatus restarting(String why, Instant now) {
        return new PartStatus(name, address, State.RESTARTING, 0, now, restarts + 1, why);
    }

    PartStatus stopped(Instant now) {
        return new PartStatus(name, address, State.STOPPED, 0, now, restarts, note);
    }

    void writeTo(Properties properties) {
        var value = String.join(
                "|", address, state.name(), Long.toString(pid), since.toString(), Integer.toString(restarts), note);
        properties.setProperty("part." + name, value);
    }

    static PartStatus read(String name, String value) {
        var words = value.split("\\|", 6);
        return new PartStatus(
                name,
                words[0],
                State.valueOf(words[1]),
                Long.parseLong(words[2]),
                Instant.parse(words[3]),
                Integer.parseInt(words[4]),
                words[5]);
    }
}
