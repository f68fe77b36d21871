package org.gridwhistle.dispatch.mediation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.Page;

import org.jboss.resteasy.reactive.RestQuery;

/** The expert pool 调解专家库. */
@Path("/api/v1/experts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ADMIN})
public class ExpertResource {

    private final ExpertPool experts;

    ExpertResource(ExpertPool experts) {
        this.experts = experts;
    }

    /**
     * Those who may be asked, by code.
     *
     * @param field what they should know about
     * @param area  where they are needed: those of the place and of all above it
     */
    @GET
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ADMIN})
    public Page<Expert> list(@RestQuery String field, @RestQuery String area) {
        return new Page<>(experts.active(field, area), null);
    }
}
