package org.gridwhistle.dispatch.reference.kind;

/** The pool of people who help to mediate 调解专家库. */
final class ExpertKind {

    private ExpertKind() {}

    static Kind experts() {
        return Kind.named(Kinds.EXPERTS, Types.anyCode())
                .required("name", Types.text(40))
                .requiredCodeOf(Kinds.AREAS, "area")
                .required("fields", Types.listOf(Types.upperSnake()))
                .required("organisation", Types.text(80))
                .required("active", Types.yesNo())
                .parent("area")
                .build();
    }
}
