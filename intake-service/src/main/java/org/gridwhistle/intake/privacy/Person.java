package org.gridwhistle.intake.privacy;

/**
 * Somebody who reports (上报人). Each field may be null; a report without any is anonymous.
 *
 * @param address where the person lives, not where the trouble is
 */
public record Person(String name, String phone, String address) {

    /** As those see it who may not know: 张*, 138****1234. */
    public Person masked() {
        return new Person(Masking.name(name), Masking.phone(phone), Masking.address(address));
    }

    /** Logs must not tell who it is. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
