package org.gridwhistle.samplecity.services;

import java.util.List;
import java.util.UUID;

/** A case; lists leave out location and tasks. */
public record CaseView(
        UUID id,
        String number,
        String title,
        CaseState state,
        int round,
        long version,
        String matterCode,
        String matterName,
        String gridCode,
        String gridLabel,
        String leadUnit,
        String source,
        String resultCode,
        Location location,
        List<CaseTask> tasks) {

    public CaseView {
        tasks = tasks == null ? List.of() : tasks;
    }
}
