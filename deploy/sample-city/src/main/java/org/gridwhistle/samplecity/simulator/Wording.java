package org.gridwhistle.samplecity.simulator;

/** Brings a file's texts into the form that the services take. */
final class Wording {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_PUBLIC_TEXT = 2_000;
    private static final int SHORTEST_RESULT = 10;
    private static final String CUT = "……(原文过长,以下从略)";

    private Wording() {}

    static String title(String text) {
        return cut(text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", ""), LONGEST_TITLE, "…");
    }

    static String detail(String text) {
        return cut(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""), LONGEST_TEXT, CUT);
    }

    /** A result must say something; a file's reply may be as short as 收悉. */
    static String result(String reply) {
        var text = detail(reply).strip();
        if (text.isEmpty()) {
            return "已到现场核实处置,并向反映人说明情况。";
        }
        return text.codePointCount(0, text.length()) < SHORTEST_RESULT ? "经办单位答复如下:" + text + "。(原文如此)" : text;
    }

    /** What everybody may read of a result. */
    static String publicResult(String reply) {
        return cut(result(reply), LONGEST_PUBLIC_TEXT, CUT);
    }

    private static String cut(String text, int longest, String note) {
        if (text.length() <= longest) {
            return text;
        }
        var end = longest - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }
}
