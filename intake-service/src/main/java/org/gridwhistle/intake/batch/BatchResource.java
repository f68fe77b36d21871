package org.gridwhistle.intake.batch;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.intake.report.Examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many reports in one request, up to 1,000: each line is answered as if it had come alone. */
@Path("/api/v1/events/batch")
@Tag(name = "上报 Reports")
@RolesAllowed({Roles.UPSTREAM_APP, Roles.GRID_WORKER, Roles.DISPATCHER})
public class BatchResource {

    static final String NDJSON = "application/x-ndjson";

    private final BatchReader reader;
    private final BatchExecutor batches;
    private final ObjectMapper json;

    BatchResource(BatchReader reader, BatchExecutor batches, ObjectMapper json) {
        this.reader = reader;
        this.batches = batches;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "批量上报:JSON 数组,一行一答 / A JSON array of reports, an answer each")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "批量 Batch", value = "[" + Examples.REPORT + "]")))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = BatchAnswer.class),
                            examples = @ExampleObject(name = "一行一答 An answer each", value = Examples.BATCH_ANSWER)))
    @APIResponse(responseCode = "400", description = "BATCH_NOT_AN_ARRAY, MALFORMED_JSON")
    @APIResponse(responseCode = "413", description = "BATCH_TOO_LARGE")
    public Uni<BatchAnswer> array(String body) {
        return batches.run(reader.array(body)).map(BatchAnswer::of);
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(summary = "批量上报:NDJSON,一行一答 / A report a line in, an answer a line out")
    @APIResponse(responseCode = "200", description = "每行一个结果 / One item of a batch's answer a line")
    @APIResponse(responseCode = "413", description = "BATCH_TOO_LARGE")
    public Uni<String> ndjson(String body) {
        return batches.run(reader.ndjson(body)).map(this::lines);
    }

    private String lines(List<BatchAnswer.Item> items) {
        return items.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(BatchAnswer.Item item) {
        try {
            return json.writeValueAsString(item) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
