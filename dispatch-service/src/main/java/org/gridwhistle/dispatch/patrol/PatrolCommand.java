package org.gridwhistle.dispatch.patrol;

import org.gridwhistle.dispatch.dossier.DossierCommand;

/** A wish to change a diary. */
sealed interface PatrolCommand extends DossierCommand<PatrolDiary> permits WritePatrol, StrikePatrol {}
