package org.gridwhistle.local;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The least that can be asked whether it is ready; it refuses a few times first. One class, so that it fits in a jar alone. */
public final class TinyService {

    private TinyService() {}

    public static void main(String[] arguments) throws IOException {
        var refusals = Integer.parseInt(System.getenv().getOrDefault("REFUSALS", "0"));
        try (var server =
                new ServerSocket(Integer.parseInt(System.getenv("PORT")), 10, InetAddress.getByName("127.0.0.1"))) {
            while (true) {
                try (var client = server.accept()) {
                    answer(client, refusals-- > 0 ? 503 : 200);
                }
            }
        }
    }

    private static void answer(Socket client, int code) throws IOException {
        var in = new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII);
        var seen = "";
        while (!seen.endsWith("\r\n\r\n")) {
            seen += (char) in.read();
        }
        System.out.println(code);
        client.getOutputStream()
                .write("HTTP/1.1 %d -\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .formatted(code)
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
