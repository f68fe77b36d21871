package org.gridwhistle.intake.batch;

import java.util.List;

import org.gridwhistle.chassis.problem.ProblemBody;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a batch, line by line. */
@Schema(name = "BatchAnswer")
public record BatchAnswer(long accepted, long refused, List<Item> items) {

    /**
     * One line's answer.
     *
     * @param status  what the line would have been answered alone
     * @param event   its receipt, if it is in
     * @param problem why not, if it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BatchItem")
    public record Item(
            int line,
            @Schema(examples = "201") int status,

            @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "回执 / a Receipt")
            String event,

            ProblemBody problem) {}

    static BatchAnswer of(List<Item> items) {
        var accepted = items.stream().filter(item -> item.problem() == null).count();
        return new BatchAnswer(accepted, items.size() - accepted, items);
    }
}
