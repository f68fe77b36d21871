package org.gridwhistle.dispatch.order;

import org.gridwhistle.dispatch.dossier.DossierCommand;

/** A wish to change one order. */
sealed interface OrderCommand extends DossierCommand<ResidentOrder> permits PostOrder, ActOnOrder, ExpireOrder {}
