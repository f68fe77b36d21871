package org.gridwhistle.chassis.limit;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Anybody may look in. */
@Path("/api/v1/open-door")
@PermitAll
public class OpenDoorResource {

    @GET
    public String look() {
        return "come in";
    }
}
