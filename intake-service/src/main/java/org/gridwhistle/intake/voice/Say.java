package org.gridwhistle.intake.voice;

import java.util.UUID;

import org.gridwhistle.chassis.command.Command;
import org.gridwhistle.intake.progress.Wish;

/** What a resident says about his report. Its texts have lost what is personal. */
public sealed interface Say extends Command {

    UUID reportId();

    Wish wish();

    @Override
    default UUID aggregateId() {
        return reportId();
    }

    /** 居民评单. @param text may be null */
    record Rate(UUID reportId, Resolved resolved, int score, String text) implements Say {
        @Override
        public Wish wish() {
            return Wish.RATE;
        }
    }

    /** 要求重办 */
    record Reopen(UUID reportId, String reason) implements Say {
        @Override
        public Wish wish() {
            return Wish.REOPEN;
        }
    }

    /** 申诉 */
    record Appeal(UUID reportId, String reason) implements Say {
        @Override
        public Wish wish() {
            return Wish.APPEAL;
        }
    }

    /** Whether the trouble is gone. */
    enum Resolved {
        YES,
        PARTLY,
        NO
    }
}
