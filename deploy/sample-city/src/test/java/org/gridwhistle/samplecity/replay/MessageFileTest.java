package org.gridwhistle.samplecity.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MessageFileTest {

    private static final String HEADER = "message_id,reporter_id,title,reported_at,detail,reply,replied_at\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A file with the usual header needs no mapping; quotes and line breaks inside a cell are read")
    void usual() throws IOException {
        var messages = read(HEADER + "1,u,路灯不亮,2020-01-02T08:00:00,\"第一行,\n第二行\",已修复,2020-01-03 08:00:00\n");

        assertThat(messages)
                .containsExactly(new Message(
                        "1",
                        "u",
                        "路灯不亮",
                        OffsetDateTime.parse("2020-01-02T08:00:00+08:00"),
                        "第一行,\n第二行",
                        "已修复",
                        Duration.ofDays(1),
                        "",
                        ""));
    }

    @Test
    @DisplayName("A byte order mark in front does not become part of the first column's name")
    void byteOrderMark() throws IOException {
        assertThat(read("\uFEFF" + HEADER + "1,u,t,,d,,\n")).hasSize(1);
    }

    @Test
    @DisplayName("A mapping names other columns, and the zone of times without an offset")
    void mapping() throws IOException {
        var mapping = mapping("id=编号\ntitle=标题\ndetail=内容\nreportedAt=时间\nzone=UTC\ngrid=网格\n");
        var file = write("编号,标题,内容,时间,网格\n7,a,b,2020-01-02 08:00:00,前进花园003\n");

        var message = MessageFile.read(file, mapping, 10).getFirst();

        assertThat(message.reportedAt()).isEqualTo(OffsetDateTime.parse("2020-01-02T08:00:00Z"));
        assertThat(message.grid()).isEqualTo("前进花园003");
        assertThat(message.delay()).isZero();
    }

    @Test
    @DisplayName("Only the first messages are read when asked so")
    void limit() throws IOException {
        var file = write(HEADER + "1,u,t,,d,,\n2,u,t,,d,,\n");

        assertThat(MessageFile.read(file, Mapping.usual(), 1))
                .extracting(Message::id)
                .containsExactly("1");
    }

    @Test
    @DisplayName("What is wrong with a file is told with the record and the thing")
    void faults() {
        assertThatThrownBy(() -> read("a,b\n1,2\n"))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("no column")
                .hasMessageContaining("--mapping");
        assertThatThrownBy(() -> read(HEADER + "1,u,t,,d,,\n1,u,t,,d,,\n"))
                .hasMessageContaining("record 2: id comes twice");
        assertThatThrownBy(() -> read(HEADER + "1,u,,,d,,\n")).hasMessageContaining("record 1: title is empty");
        assertThatThrownBy(() -> read(HEADER + "1,u,t,yesterday,d,,\n")).hasMessageContaining("reportedAt is no time");
        assertThatThrownBy(() -> read(HEADER + "1,u,t\n"))
                .hasMessageContaining("record 1: reportedAt is missing: the line is too short");
    }

    @Test
    @DisplayName("A mapping with an unknown key, or without a required one, is refused by name")
    void badMappings() {
        assertThatThrownBy(() -> mapping("id=a\ntitle=b\ndetail=c\ncolour=d\n"))
                .hasMessageContaining("unknown key [colour]");
        assertThatThrownBy(() -> mapping("id=a\ntitle=b\n")).hasMessageContaining("[detail] must name a column");
    }

    @Test
    @DisplayName("A reply before its report counts as no delay")
    void impossibleDelay() throws IOException {
        var message = read(HEADER + "1,u,t,2020-01-03T00:00:00,d,r,2020-01-02T00:00:00\n")
                .getFirst();

        assertThat(message.delay()).isZero();
    }

    @Test
    @DisplayName("The project's own messages are some sixty, each with a reply")
    void ownMessages() {
        var messages = MessageFile.readResource("/demo/messages.csv");

        assertThat(messages).hasSizeBetween(55, 70).allSatisfy(message -> {
            assertThat(message.reply()).hasSizeGreaterThan(10);
            assertThat(message.delay()).isPositive();
        });
    }

    private List<Message> read(String text) throws IOException {
        return MessageFile.read(write(text), Mapping.usual(), Integer.MAX_VALUE);
    }

    private Mapping mapping(String text) throws IOException {
        return Mapping.of(Files.writeString(folder.resolve("mapping.properties"), text));
    }

    private Path write(String text) throws IOException {
        return Files.write(folder.resolve("messages.csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
