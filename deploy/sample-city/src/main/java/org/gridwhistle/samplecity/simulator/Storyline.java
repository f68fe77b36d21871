package org.gridwhistle.samplecity.simulator;

import org.gridwhistle.samplecity.city.Grid;
import org.gridwhistle.samplecity.replay.Message;

/**
 * What will happen to a message's case, fixed before it is posted.
 *
 * @param grid               where it is
 * @param told               how the report tells the place
 * @param verified           the grid worker looks before it is accepted
 * @param selfHandled        the grid worker solves it himself, if the catalog lets him
 * @param returned           the lead asks to give it back
 * @param returnApproved     the centre agrees, and another unit takes it
 * @param failsCheck         the first result does not pass
 * @param checkedInTheGrid   the grid worker checks, not the centre
 * @param resultCode         how it ends
 */
record Storyline(
        Message message,
        Grid grid,
        Told told,
        boolean verified,
        boolean selfHandled,
        boolean returned,
        boolean returnApproved,
        boolean failsCheck,
        boolean checkedInTheGrid,
        String resultCode) {

    /** How a report tells the place. */
    enum Told {
        GRID_CODE,
        GRID_LABEL,
        POINT,
        ADDRESS
    }
}
