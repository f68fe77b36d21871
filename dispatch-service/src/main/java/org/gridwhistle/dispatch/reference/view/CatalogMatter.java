package org.gridwhistle.dispatch.reference.view;

import java.util.List;

import org.gridwhistle.dispatch.casefile.lookup.EvidenceRule;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.casefile.lookup.MatterStage;
import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.deadline.Urgency;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A leaf of the catalog 事项 with its words, as routing reads it.
 *
 * @param leadLine         the line of work that leads it
 * @param cooperatingLines those that take part
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CatalogMatter(
        String code,
        String className,
        String itemName,
        String name,
        List<String> synonyms,
        List<String> keywords,
        String description,
        Urgency urgency,
        String handleLimit,
        String stages,
        EvidenceRule evidence,
        boolean verifyBeforeAccept,
        boolean gridMayHandle,
        boolean remoteArrival,
        String leadLine,
        List<String> cooperatingLines) {

    public CatalogMatter {
        synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        cooperatingLines = cooperatingLines == null ? List.of() : List.copyOf(cooperatingLines);
        description = description == null ? "" : description;
    }

    Matter governing(long version) {
        return new Matter(
                code,
                version,
                name,
                urgency,
                TimeLimit.parse(handleLimit),
                evidence,
                verifyBeforeAccept,
                gridMayHandle,
                remoteArrival,
                MatterStage.all(stages));
    }
}
