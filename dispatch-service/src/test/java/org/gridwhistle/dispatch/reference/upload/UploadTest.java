package org.gridwhistle.dispatch.reference.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.dispatch.reference.SmallCity;
import org.gridwhistle.dispatch.reference.kind.Kind;
import org.gridwhistle.dispatch.reference.kind.Kinds;
import org.gridwhistle.dispatch.reference.kind.Known;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class UploadTest {

    private static final String UNITS = "code,name,shortName,level,area,line,kind,active\n";
    private static final String GOOD_UNIT = "U-1,住建局,,COUNTY,329901,HOUSING,DEPARTMENT,true\n";

    @Test
    @DisplayName("A file of every kind of the sample is without fault")
    void goodFiles() throws IOException {
        var known = new Known();
        for (var kind : Kinds.ALL) {
            var upload = csv(kind.name(), SmallCity.csv(kind.name()));

            upload.checkRules(known);

            assertThat(upload.complaints().named()).as(kind.name()).isEmpty();
            assertThat(upload.lines())
                    .as(kind.name())
                    .hasSize(upload.received())
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("A byte order mark, blank lines, CR LF and another order of columns make no difference")
    void spreadsheets() throws IOException {
        var upload = csv("lines", "\uFEFFname,code\r\n住建,HOUSING\r\n\r\n\"民政,社会\",CIVIL\r\n");

        assertThat(upload.complaints().named()).isEmpty();
        assertThat(upload.lines())
                .extracting(Line::place, line -> line.body().toString())
                .containsExactly(
                        tuple("line 2", "{\"code\":\"HOUSING\",\"name\":\"住建\"}"),
                        tuple("line 4", "{\"code\":\"CIVIL\",\"name\":\"民政,社会\"}"));
    }

    @Test
    @DisplayName("A cell becomes the JSON that its field is, and the JSON form gives the same record")
    void bothForms() throws IOException {
        var fromCsv = csv("calendars", SmallCity.csv("calendars")).lines().getFirst();
        var fromJson = json("calendars", "[" + fromCsv.body() + "]").lines().getFirst();

        assertThat(fromCsv.body().get("hours").get(1).get("from").textValue()).isEqualTo("14:00");
        assertThat(fromCsv.body().get("year").isInt()).isTrue();
        assertThat(fromJson.body()).isEqualTo(fromCsv.body());
    }

    @Test
    @DisplayName("What is left out of a record is left out, but a list is empty")
    void absent() throws IOException {
        var unit = csv("units", UNITS + GOOD_UNIT).lines().getFirst().body();
        var line = csv("authority-lists", "code,area,matter,kind,lead\nL-1,329901001,010101,BASIC,U-1\n")
                .lines()
                .getFirst()
                .body();

        assertThat(unit.has("shortName")).isFalse();
        assertThat(line.get("cooperating").isArray()).isTrue();
        assertThat(line.get("cooperating")).isEmpty();
    }

    @ParameterizedTest(name = "{1} is told of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "U-1,住建局,,CONTY,329901,HOUSING,DEPARTMENT,true | line 2.level NOT_ONE_OF",
                "U-1,住建局,,COUNTY,329901,HOUSING,DEPARTMENT,yes | line 2.active NOT_ONE_OF",
                "U 1,住建局,,COUNTY,329901,HOUSING,DEPARTMENT,true | line 2.code WRONG_CODE",
                "U-1,,,COUNTY,329901,HOUSING,DEPARTMENT,true | line 2.name REQUIRED",
                "U-1,住建局,,COUNTY,329901,HOUSING,DEPARTMENT | line 2 WRONG_CELL_COUNT",
            })
    void badCells(String row, String told) throws IOException {
        assertThat(told(csv("units", UNITS + row + "\n"))).containsExactly(told);
    }

    @Test
    @DisplayName("All faults of all lines are told at once, with the line on which a record begins")
    void allFaults() throws IOException {
        var upload = csv("units", UNITS + GOOD_UNIT + "U-2,住建局,,X,329901,HOUSING,Y,true\n" + GOOD_UNIT);

        assertThat(told(upload))
                .containsExactly("line 3.level NOT_ONE_OF", "line 3.kind NOT_ONE_OF", "line 4.code DUPLICATE_CODE");
    }

    @Test
    @DisplayName("A record over several lines is told by its first")
    void recordsOverSeveralLines() throws IOException {
        var upload = csv("lines", "code,name\nA,\"two\nlines\"\nB,\"three\nmore\nlines\"\nb,x\n");

        assertThat(told(upload))
                .containsExactly("line 2.name MALFORMED", "line 4.name MALFORMED", "line 7.code WRONG_CODE");
    }

    @Test
    @DisplayName("Of a wrong header only the header is told")
    void header() throws IOException {
        var upload = csv("lines", "code,code,nmae\nHOUSING,HOUSING,住建\n");

        assertThat(told(upload))
                .containsExactly(
                        "line 1.code REPEATED_COLUMN", "line 1.nmae UNKNOWN_COLUMN", "line 1.name MISSING_COLUMN");
        assertThat(upload.received()).isZero();
    }

    @Test
    @DisplayName("Of more than 200 faults 200 are named and all are counted")
    void manyFaults() throws IOException {
        var rows = IntStream.range(0, 300).mapToObj(i -> "bad code " + i + ",x").collect(joining("\n"));

        var complaints = csv("lines", "code,name\n" + rows).complaints();

        assertThat(complaints.count()).isEqualTo(300);
        assertThat(complaints.named()).hasSize(200);
    }

    @Test
    @DisplayName("The name of an unknown column is told, but not at any length")
    void longColumnName() throws IOException {
        var upload = csv("lines", "code,name," + "x".repeat(100_000) + "\nHOUSING,住建,1\n");

        assertThat(upload.complaints().named())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.field()).startsWith("line 1.xxx").hasSizeLessThan(110));
    }

    @Test
    @DisplayName("Another encoding and an open quotation mark are told by their line")
    void unreadable() throws IOException {
        var gbk = Upload.ofCsv(
                kind("lines"), new ByteArrayInputStream("code,name\nHOUSING,住建".getBytes(Charset.forName("GBK"))));

        assertThat(told(gbk)).containsExactly("line 1 NOT_UTF8");
        assertThat(told(csv("lines", "code,name\nHOUSING,\"住建\n"))).containsExactly("line 2 UNREADABLE_LINE");
    }

    @Test
    @DisplayName("JSON faults are told by their index; a NUL, which the database cannot keep, is one")
    void jsonFaults() throws IOException {
        var upload = json("lines", """
                [{"code": "A", "name": "x", "colour": 1}, 7, {"code": "B", "name": "\\u0000"}, {"code": ["C"], "name": null}]
                """);

        assertThat(told(upload))
                .containsExactly(
                        "[0].colour UNKNOWN_COLUMN",
                        "[1] MALFORMED",
                        "[2].name MALFORMED",
                        "[3].code WRONG_CODE",
                        "[3].name REQUIRED");
    }

    @ParameterizedTest(name = "{0} is no JSON array")
    @CsvSource(
            delimiter = '|',
            value = {"{}", "''", "[] []", "7"})
    void noArray(String body) {
        assertThatThrownBy(() -> json("lines", body))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.refusal().is(CommonProblem.MALFORMED_JSON))
                                .isTrue());
    }

    private static Upload csv(String kind, String text) throws IOException {
        return Upload.ofCsv(kind(kind), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Upload json(String kind, String text) throws IOException {
        return Upload.ofJson(kind(kind), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Kind kind(String name) {
        return Kinds.find(name).orElseThrow();
    }

    private static List<String> told(Upload upload) {
        return upload.complaints().named().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }
}
