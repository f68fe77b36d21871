package org.gridwhistle.samplecity.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.gridwhistle.local.Persona;

/** Reads a list page by page to its end. */
public record Pages(Api api) {

    private static final int LIMIT = 1000;

    /**
     * All items of the list.
     *
     * @param path with its query, without {@code limit} and {@code cursor}
     */
    public <T> List<T> all(Service service, String path, Persona persona, Class<T> type) {
        var items = new ArrayList<T>();
        var page = path + (path.contains("?") ? "&" : "?") + "limit=" + LIMIT;
        var cursor = "";
        do {
            var body = api.get(service, page + cursor, persona).orThrow().body();
            body.path("items").forEach(item -> items.add(Json.read(item, type)));
            var next = body.path("nextCursor").asText("");
            cursor = next.isEmpty() || next.equals("null") ? "" : "&cursor=" + encoded(next);
        } while (!cursor.isEmpty());
        return items;
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
