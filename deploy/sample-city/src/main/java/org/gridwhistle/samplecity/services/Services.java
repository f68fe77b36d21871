package org.gridwhistle.samplecity.services;

import org.gridwhistle.samplecity.http.Api;

/** The four services through their public API. */
public record Services(
        IntakeApi intake,
        DispatchApi dispatch,
        DepartmentApi department,
        AnalyticsApi analytics,
        ReferenceApi reference,
        TraceApi traces,
        MediationApi mediations,
        EmergencyApi emergencies) {

    public static Services over(Api api) {
        return new Services(
                new IntakeApi(api),
                new DispatchApi(api),
                new DepartmentApi(api),
                new AnalyticsApi(api),
                new ReferenceApi(api),
                new TraceApi(api),
                new MediationApi(api),
                new EmergencyApi(api));
    }
}
