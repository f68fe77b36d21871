package org.gridwhistle.samplecity.report;

/** Whether somebody looks at the output as it comes. */
final class Terminal {

    private Terminal() {}

    /** JDK 22 and newer have a console even where there is no terminal, unless they are told to be as JDK 21 was. */
    static boolean isThere() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }
}
