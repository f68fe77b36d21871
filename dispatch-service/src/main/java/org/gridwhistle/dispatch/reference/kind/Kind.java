package org.gridwhistle.dispatch.reference.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A kind of reference data 基础数据: the fields of its records, and the rules that they keep. */
public final class Kind {

    static final String CODE = "code";

    private final String name;
    private final Map<String, Field> fields;
    private final String parentField;
    private final List<Rule> rules;

    private Kind(Builder builder) {
        this.name = builder.name;
        this.fields = new LinkedHashMap<>(builder.fields);
        this.parentField = builder.parentField;
        this.rules = List.copyOf(builder.rules);
    }

    static Builder named(String name, FieldType code) {
        return new Builder(name).required(CODE, code);
    }

    /** Plural, as in paths, keys and messages. */
    public String name() {
        return name;
    }

    public boolean hasField(String field) {
        return fields.containsKey(field);
    }

    public Stream<String> requiredFields() {
        return fields.values().stream().filter(Field::required).map(Field::name);
    }

    /** The kinds that records of this one refer to; may contain itself. */
    public Set<String> targets() {
        return fields.values().stream()
                .map(Field::target)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The fields that hold codes of the given kind. */
    public List<String> fieldsReferringTo(String kind) {
        return fields.values().stream()
                .filter(field -> kind.equals(field.target()))
                .map(Field::name)
                .toList();
    }

    public JsonNode fromCell(String field, String cell) {
        return fields.get(field).type().fromCell(cell);
    }

    /** The record in the form that is kept: known fields in their order, empty ones left out. */
    public ObjectNode canonical(JsonNode given) {
        var body = JsonNodeFactory.instance.objectNode();
        for (var field : fields.values()) {
            var value = given.get(field.name());
            var kept = isEmpty(value) ? field.type().whenAbsent() : value;
            if (kept != null) {
                body.set(field.name(), kept);
            }
        }
        return body;
    }

    private static boolean isEmpty(JsonNode value) {
        return value == null
                || value.isNull()
                || value.isTextual() && value.textValue().isEmpty();
    }

    /** Whether each field by itself is right. */
    public List<FieldError> checkFields(JsonNode body) {
        return fields.values().stream()
                .flatMap(field -> field.check(body.get(field.name())))
                .toList();
    }

    /** Whether the record fits with the others. */
    public List<FieldError> checkRules(JsonNode body, Known known) {
        var unknown = fields.values().stream()
                .flatMap(field -> field.checkReference(body.get(field.name()), known))
                .toList();
        if (!unknown.isEmpty()) {
            return unknown;
        }
        return rules.stream().flatMap(rule -> rule.check(body, known)).toList();
    }

    public String codeOf(JsonNode body) {
        return body.get(CODE).textValue();
    }

    /** The code of the record above it; null if the kind knows none. */
    public String parentOf(JsonNode body) {
        return parentField == null ? null : body.path(parentField).textValue();
    }

    /** Says what a kind is, field by field. */
    static final class Builder {

        private final String name;
        private final Map<String, Field> fields = new LinkedHashMap<>();
        private final List<Rule> rules = new ArrayList<>();
        private String parentField;

        private Builder(String name) {
            this.name = name;
        }

        Builder required(String field, FieldType type) {
            return add(new Field(field, type, true, null));
        }

        Builder optional(String field, FieldType type) {
            return add(new Field(field, type, false, null));
        }

        Builder requiredCodeOf(String target, String field) {
            return add(new Field(field, Types.anyCode(), true, target));
        }

        Builder optionalCodeOf(String target, String field) {
            return add(new Field(field, Types.anyCode(), false, target));
        }

        Builder codesOf(String target, String field) {
            return add(new Field(field, Types.listOf(Types.anyCode()), false, target));
        }

        /** The field that lists are filtered by. */
        Builder parent(String field) {
            parentField = field;
            return this;
        }

        Builder rule(Rule rule) {
            rules.add(rule);
            return this;
        }

        Kind build() {
            return new Kind(this);
        }

        private Builder add(Field field) {
            fields.put(field.name(), field);
            return this;
        }
    }
}
