package org.gridwhistle.intake.privacy;

/** The texts of a report. */
public record Wording(String title, String description, String address) {

    /** The same without phone numbers, identity numbers and the reporter's name. */
    public Wording redacted(Person reporter) {
        return new Wording(
                TextRedactor.redact(title, reporter),
                TextRedactor.redact(description, reporter),
                TextRedactor.redact(address, reporter));
    }

    /** Logs must not tell what was said. */
    @Override
    public String toString() {
        return "Wording[…]";
    }
}
