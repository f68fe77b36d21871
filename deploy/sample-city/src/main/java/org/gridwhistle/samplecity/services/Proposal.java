package org.gridwhistle.samplecity.services;

import java.util.List;

/** The one-click proposal 一键派单: what the matter may be, and who should have it. */
public record Proposal(List<Candidate> matters, List<Whistle> whistles) {

    public Proposal {
        matters = matters == null ? List.of() : matters;
        whistles = whistles == null ? List.of() : whistles;
    }

    /** A matter that fits. */
    public record Candidate(String code, String name, double score) {}

    /** A lead and those who help. */
    public record Whistle(
            int rank,
            double score,
            String matterCode,
            Party lead,
            List<Party> cooperating,
            AuthorityLine authorityLine) {

        public Whistle {
            cooperating = cooperating == null ? List.of() : cooperating;
        }

        public List<String> cooperatingCodes() {
            return cooperating.stream().map(Party::code).toList();
        }

        public String line() {
            return authorityLine == null ? null : authorityLine.code();
        }
    }

    /** A unit. */
    public record Party(String code, String name) {}

    /** The line of the town's list that says so. */
    public record AuthorityLine(String code, String kind) {}
}
