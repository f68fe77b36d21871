package org.gridwhistle.intake.report;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.intake.likeness.Words;

/**
 * What the same person reported before.
 *
 * @param matterCode null if it waits for classification
 */
record Earlier(UUID id, String matterCode, Words words) {

    /** From this likeness of words on, a text that tells of another matter or of none is still the same demand. */
    private static final double SIMILAR = 0.5;

    /** Of these the ones that a report says again 重复诉求: the same matter, or similar words. */
    static List<UUID> saidAgain(List<Earlier> earlier, String matterCode, Words words) {
        return earlier.stream()
                .filter(before -> before.isOf(matterCode) || before.words.similarity(words) >= SIMILAR)
                .map(Earlier::id)
                .toList();
    }

    private boolean isOf(String matter) {
        return matterCode != null && matterCode.equals(matter);
    }
}
