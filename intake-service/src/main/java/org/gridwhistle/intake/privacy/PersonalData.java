package org.gridwhistle.intake.privacy;

/**
 * What a report tells of people, apart from the report itself.
 *
 * @param reporter who reports, null if anonymous
 * @param wording  the texts as they came in, null if nothing had to be taken out of them
 */
public record PersonalData(Person reporter, Wording wording) {

    /** The same for those who may not know. */
    public PersonalData masked() {
        return new PersonalData(reporter == null ? null : reporter.masked(), null);
    }

    public boolean isEmpty() {
        return reporter == null && wording == null;
    }
}
