package org.gridwhistle.intake.privacy;

/**
 * A party to a dispute 当事人.
 *
 * @param side 甲方 A, 乙方 B, …
 * @param ref  by which the other services know him
 */
public record Party(String side, String ref, Person person) {

    Party masked() {
        return new Party(side, ref, person.masked());
    }
}
