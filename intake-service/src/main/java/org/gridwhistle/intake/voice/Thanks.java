package org.gridwhistle.intake.voice;

import org.gridwhistle.intake.progress.Wish;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a resident is answered. */
@Schema(name = "Thanks")
record Thanks(Wish wish, @Schema(examples = "感谢您的评价") String text) {

    static String words(Wish wish) {
        return switch (wish) {
            case RATE -> "感谢您的评价";
            case REOPEN -> "已收到您的重办要求";
            case APPEAL -> "已收到您的申诉";
        };
    }

    /** As his own timeline tells it. */
    static String told(Wish wish) {
        return switch (wish) {
            case RATE -> "您已评价";
            case REOPEN -> "您要求重新办理";
            case APPEAL -> "您提出申诉";
        };
    }
}
