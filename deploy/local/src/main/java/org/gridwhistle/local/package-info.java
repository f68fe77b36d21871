/**
 * The local stack behind {@code ./grid}: {@link org.gridwhistle.local.Main} takes the command, {@link org.gridwhistle.local.Supervisor} keeps the
 * parts running, {@link org.gridwhistle.local.LocalIssuer} signs tokens for its personas.
 */
package org.gridwhistle.local;
