package org.gridwhistle.dispatch.reference;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.OwnContext;
import org.gridwhistle.chassis.outbox.Outbox;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.reference.kind.Fault;
import org.gridwhistle.dispatch.reference.kind.Kind;
import org.gridwhistle.dispatch.reference.kind.Kinds;
import org.gridwhistle.dispatch.reference.upload.Line;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/**
 * Takes a whole file of reference data in one transaction, with the messages that tell of it.
 *
 * <p>The executor of commands does not fit: it halves a list to find the one command that fails and lets the others pass, while an
 * import is all or nothing; and it answers each command, while an import has one answer. The rules are the same: state and
 * outbox in one transaction, one writer at a time.
 */
@ApplicationScoped
public class ReferenceImportExecutor {

    private static final int CHUNK = 2_000;

    private final ReferenceStore store;
    private final ReferenceMessages messages;
    private final Outbox outbox;
    private final Clock clock;
    private final OwnContext context;

    ReferenceImportExecutor(ReferenceStore store, ReferenceMessages messages, Outbox outbox, Clock clock, Vertx vertx) {
        this.store = store;
        this.messages = messages;
        this.outbox = outbox;
        this.clock = clock;
        this.context = new OwnContext(vertx);
    }

    /** @return fails with a {@code REFERENCE_INVALID} problem, and has changed nothing, if anything is wrong with the upload */
    Uni<ImportReport> run(ImportOrder order) {
        return context.run(() -> Panache.withTransaction(
                        () -> Panache.getSession().flatMap(session -> transact(SessionSql.of(session), order))))
                .invoke(outbox::committed);
    }

    private Uni<ImportReport> transact(SessionSql sql, ImportOrder order) {
        return store.lock(sql)
                .chain(() -> store.known(sql, order))
                .invoke(known -> order.upload().checkRules(known))
                .invoke(() -> requireNoComplaint(order))
                .chain(() -> putAll(sql, order))
                .flatMap(written -> deleteOthers(sql, order).map(deleted -> report(order, written, deleted)));
    }

    private Uni<List<ReferenceStore.Written>> putAll(SessionSql sql, ImportOrder order) {
        return Multi.createFrom()
                .iterable(chunks(order.upload().lines()))
                .onItem()
                .transformToUniAndConcatenate(chunk -> put(sql, order, chunk))
                .collect()
                .in(ArrayList<ReferenceStore.Written>::new, List::addAll)
                .map(List::copyOf);
    }

    private Uni<List<ReferenceStore.Written>> put(SessionSql sql, ImportOrder order, List<Line> chunk) {
        var now = OffsetDateTime.now(clock);
        return store.put(sql, order, chunk, now)
                .call(written -> outbox.write(sql, messages.put(order, chunk, written, now)));
    }

    private Uni<Integer> deleteOthers(SessionSql sql, ImportOrder order) {
        if (!order.replace()) {
            return Uni.createFrom().item(0);
        }
        var now = OffsetDateTime.now(clock);
        var kept = order.upload().lines().stream().map(Line::code).collect(Collectors.toUnmodifiableSet());
        return store.deleteAllBut(sql, order, kept, now)
                .call(deleted -> requireUnused(sql, order, deleted))
                .call(deleted -> outbox.write(sql, messages.deleted(order, deleted, now)))
                .map(List::size);
    }

    private Uni<Void> requireUnused(SessionSql sql, ImportOrder order, List<ReferenceStore.Written> deleted) {
        if (deleted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var codes = deleted.stream().map(ReferenceStore.Written::code).toList();
        return Multi.createFrom()
                .iterable(Kinds.ALL)
                .onItem()
                .transformToUniAndConcatenate(kind -> complainOfMentions(sql, order, kind, codes))
                .collect()
                .asList()
                .invoke(() -> requireNoComplaint(order))
                .replaceWithVoid();
    }

    private Uni<Void> complainOfMentions(SessionSql sql, ImportOrder order, Kind kind, List<String> codes) {
        return Multi.createFrom()
                .iterable(kind.fieldsReferringTo(order.kind()))
                .onItem()
                .transformToUniAndConcatenate(field -> store.stillNamed(sql, kind, field, codes))
                .onItem()
                .invoke(mentions -> mentions.forEach(mention -> order.upload()
                        .complaints()
                        .add(mention.named(), Fault.STILL_IN_USE.at("", mention.kind(), mention.code()))))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static void requireNoComplaint(ImportOrder order) {
        var complaints = order.upload().complaints();
        if (!complaints.isEmpty()) {
            throw ReferenceProblem.of(complaints).asException();
        }
    }

    private static ImportReport report(ImportOrder order, List<ReferenceStore.Written> written, int deleted) {
        var received = order.upload().received();
        var created =
                (int) written.stream().filter(ReferenceStore.Written::isFirst).count();
        return new ImportReport(
                order.kind(), received, created, written.size() - created, received - written.size(), deleted);
    }

    private static List<List<Line>> chunks(List<Line> lines) {
        var chunks = new ArrayList<List<Line>>();
        for (var from = 0; from < lines.size(); from += CHUNK) {
            chunks.add(lines.subList(from, Math.min(lines.size(), from + CHUNK)));
        }
        return chunks;
    }
}
