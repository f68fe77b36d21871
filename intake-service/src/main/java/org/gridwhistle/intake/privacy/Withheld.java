package org.gridwhistle.intake.privacy;

/**
 * What stands for the reporter's own words where a confidential report (举报) is shown to those who may not know who reported. Words, pictures
 * and an exact place give people away without naming them, so none of them leaves this service: the centre reads them here, with a purpose,
 * and writes what a department has to know into its order.
 */
public final class Withheld {

    public static final String TITLE = "保密上报";
    public static final String DESCRIPTION = "上报内容保密,办理所需情况由指挥中心另行告知";

    private Withheld() {}

    /** The same with nothing of the reporter's own. */
    public static Wording words() {
        return new Wording(TITLE, DESCRIPTION, null);
    }
}
