package org.gridwhistle.dispatch.casefile;

import java.time.Duration;

/**
 * What a place has decided about its cases.
 *
 * @param longestSuspension   how far ahead a suspension 挂账 may be reviewed
 * @param reopenWindow        how long after its closing a case may be opened again 重开
 * @param residentsReopenings how often a resident may have that
 * @param callbackAttempts    how often a reporter is called back 回访 at most
 * @param callbackWindow      how long after the closing his answer is waited for
 * @param recheckShare        which part of the closed cases is drawn for another look 复查, 0 to 1
 * @param recheckAfter        how long after the closing
 * @param gridFirst           whether a matter that the grid may settle waits for it 自处置优先 before a department is called
 */
public record CaseRules(
        Duration longestSuspension,
        Duration reopenWindow,
        int residentsReopenings,
        int callbackAttempts,
        Duration callbackWindow,
        double recheckShare,
        Duration recheckAfter,
        boolean gridFirst) {}
