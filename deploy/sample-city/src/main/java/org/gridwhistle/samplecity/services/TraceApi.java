package org.gridwhistle.samplecity.services;

import java.util.EnumMap;
import java.util.Map;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Service;

/** What each service says of its own log of what people did. */
public record TraceApi(Api api) {

    /** Each service looks through all its chains and anchors. */
    public Map<Service, TraceVerification> verifications() {
        var found = new EnumMap<Service, TraceVerification>(Service.class);
        for (var service : Service.values()) {
            found.put(
                    service,
                    api.get(service, "/api/v1/trace/verification", Persona.admin())
                            .orThrow()
                            .as(TraceVerification.class));
        }
        return found;
    }
}
