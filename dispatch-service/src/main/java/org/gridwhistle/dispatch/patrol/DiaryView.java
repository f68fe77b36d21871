package org.gridwhistle.dispatch.patrol;

import java.util.List;
import java.util.UUID;

/** A worker's week as it is shown. */
public record DiaryView(
        UUID id,
        long version,
        String worker,
        String grid,
        String week,
        int outings,
        long seconds,
        List<Patrol> patrols) {

    static DiaryView of(PatrolDiary diary) {
        return new DiaryView(
                diary.id(),
                diary.version(),
                diary.worker(),
                diary.grid(),
                diary.week().toString(),
                diary.outings(),
                diary.time().toSeconds(),
                diary.patrols());
    }
}
