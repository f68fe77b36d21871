package org.gridwhistle.dispatch.casefile.fact;

import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;

/** The list line that a whistle leans on, at the version that held. */
public record AuthorityRef(String code, AuthorityKind kind, long version) {}
