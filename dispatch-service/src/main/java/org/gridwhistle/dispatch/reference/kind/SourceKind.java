package org.gridwhistle.dispatch.reference.kind;

/** Sources of reports 上报来源: which channel they are, and how far they are trusted. */
final class SourceKind {

    private SourceKind() {}

    static Kind sources() {
        return Kind.named(Kinds.SOURCES, Types.upperSnake())
                .required("name", Types.text(60))
                .required("channel", Types.upperSnake())
                .required("trust", Types.oneOf("HIGH", "MEDIUM", "LOW"))
                .required("straightThrough", Types.yesNo())
                .build();
    }
}
