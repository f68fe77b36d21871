package org.gridwhistle.dispatch.casefile.store;

import java.time.Duration;

import org.gridwhistle.dispatch.casefile.CaseRules;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a place decides about the ends of its cases. */
@ConfigMapping(prefix = "gridwhistle.cases.rules")
interface CaseRulesConfig {

    /** How far ahead a suspension 挂账 may be reviewed. */
    @WithDefault("P90D")
    Duration longestSuspension();

    /** How long after its closing a case may be opened again 重开. */
    @WithDefault("P15D")
    Duration reopenWindow();

    /** How often a resident may have a case opened again. */
    @WithDefault("2")
    int residentsReopenings();

    /** How often a reporter is called back 回访 at most. */
    @WithDefault("3")
    int callbackAttempts();

    /** How long after the closing the reporter's answer is waited for. */
    @WithDefault("P15D")
    Duration callbackWindow();

    /** Which part of the closed cases is drawn for another look 复查, from 0 to 1. */
    @WithDefault("0.05")
    double recheckShare();

    /** How long after the closing a drawn case is looked at again. */
    @WithDefault("P30D")
    Duration recheckAfter();

    default CaseRules rules(TriageConfig triage) {
        return new CaseRules(
                longestSuspension(),
                reopenWindow(),
                residentsReopenings(),
                callbackAttempts(),
                callbackWindow(),
                recheckShare(),
                recheckAfter(),
                triage.gridFirst());
    }
}
