package org.gridwhistle.dispatch.casefile.lookup;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Urgency;
import org.gridwhistle.dispatch.deadline.WorkCalendar;

/**
 * What a case asks of the reference data 基础数据. Answers come from memory at once, and one command sees one snapshot: an
 * implementation is immutable, and a change of reference data is another implementation.
 */
public interface CaseReference {

    Optional<Matter> matter(String code);

    /** Inactive units too, so that a refusal can say so. */
    Optional<Unit> unit(String code);

    /** @param codeOrLabel such as {@code 329901001001003} or 前进花园003 */
    Optional<Grid> grid(String codeOrLabel);

    /**
     * The lines of a town's three lists 三张清单 that name a matter and hold today, in the order of their codes.
     *
     * @param town any code in or below the town; of a grid code the town's part counts
     */
    List<AuthorityLine> authorityLines(String town, String matter);

    /**
     * The emergencies 平急转换 that are on for a place and a class of the catalog, as far as this instance has heard.
     *
     * @param classCode null for a case that nobody has classified
     */
    List<ActiveEmergency> emergencies(String area, String classCode);

    /** The calendar of the nearest area at or above the code; one without years where there is none. */
    WorkCalendar calendar(String orgCode);

    /** The nearest rule of a clock: that of the leaf before its item's and its class's, then that of the smallest area. */
    Optional<LimitRule> limitRule(CaseClock clock, Urgency urgency, String matter, String orgCode);
}
