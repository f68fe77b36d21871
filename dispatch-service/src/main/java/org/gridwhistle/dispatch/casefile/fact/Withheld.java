package org.gridwhistle.dispatch.casefile.fact;

/**
 * What stands for the reporter's own words in a confidential case (举报). Intake keeps the words, and shows them to whoever of the centre names a
 * purpose; should they come in here nevertheless, they go no further.
 */
public final class Withheld {

    public static final String TITLE = "保密上报";
    public static final String DESCRIPTION = "上报内容保密,办理所需情况由指挥中心另行告知";
    public static final String WORD = "上报人的话保密,请回访了解";

    private Withheld() {}
}
