package org.gridwhistle.analytics.metric;

import java.util.Locale;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.analytics.reference.ReferenceNames;
import org.gridwhistle.chassis.problem.ProblemTexts;

/** What the groups of a report are called. */
@ApplicationScoped
class GroupNames {

    private static final String NO_GROUP_TEXT = "NO_GROUP_OF_";
    private static final String MODE_TEXT = "MODE_";

    private final ReferenceNames names;

    GroupNames(ReferenceNames names) {
        this.names = names;
    }

    UnaryOperator<String> of(GroupBy groupBy, Locale locale) {
        return key -> key.equals(GroupBy.NO_GROUP)
                ? ProblemTexts.title(NO_GROUP_TEXT + groupBy, locale)
                : nameOf(groupBy, key, locale);
    }

    String unit(String code) {
        return code == null ? null : names.unit(code);
    }

    private String nameOf(GroupBy groupBy, String key, Locale locale) {
        return switch (groupBy) {
            case UNIT -> names.unit(key);
            case CITY, COUNTY, TOWN, VILLAGE, GRID -> names.area(key);
            case CLASS, ITEM, MATTER -> names.matter(key);
            case CHANNEL -> ProblemTexts.title(key, locale);
            case MODE -> ProblemTexts.title(MODE_TEXT + key, locale);
            case NONE, DAY -> key;
        };
    }
}
