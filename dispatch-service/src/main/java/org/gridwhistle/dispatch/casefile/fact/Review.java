package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.deadline.Pauses;

/**
 * What second looks have left on a case's file: wishes that wait for somebody else's word, reopenings, and what was thought of the result.
 *
 * @param appealed           whether a rejection was appealed against; it is heard once
 * @param pendingCancel      or null
 * @param suspensionRequests those that nobody has decided yet
 * @param callbackDue        until when the reporter should be called back; null before the closing
 * @param recheck            of the present closing, or null
 * @param pauses             when the clocks stood still
 */
public record Review(
        Openings openings,
        boolean appealed,
        PendingCancel pendingCancel,
        List<SuspensionRequest> suspensionRequests,
        List<Rating> ratings,
        List<Callback> callbacks,
        Instant callbackDue,
        Recheck recheck,
        Pauses pauses) {

    public static final Review NONE =
            new Review(Openings.FIRST, false, null, List.of(), List.of(), List.of(), null, null, Pauses.NONE);

    public Review {
        suspensionRequests = List.copyOf(suspensionRequests);
        ratings = List.copyOf(ratings);
        callbacks = List.copyOf(callbacks);
    }

    public Optional<SuspensionRequest> suspensionRequest(UUID taskId) {
        return suspensionRequests.stream()
                .filter(request -> request.taskId().equals(taskId))
                .findFirst();
    }

    public List<Callback> callbacks(int round) {
        return callbacks.stream().filter(callback -> callback.round() == round).toList();
    }

    public boolean has(Rating rating) {
        return ratings.stream().anyMatch(rating::repeats);
    }

    public boolean hasRelapsed() {
        return recheck != null && recheck.result() == Recheck.Result.RELAPSED;
    }

    public Review afterAppeal() {
        return new Review(
                openings, true, pendingCancel, suspensionRequests, ratings, callbacks, callbackDue, recheck, pauses);
    }

    /** @param request null to drop it */
    public Review pendingCancel(PendingCancel request) {
        return new Review(
                openings, appealed, request, suspensionRequests, ratings, callbacks, callbackDue, recheck, pauses);
    }

    public Review asking(SuspensionRequest request) {
        var asked = plus(without(request.taskId()).suspensionRequests, request);
        return new Review(openings, appealed, pendingCancel, asked, ratings, callbacks, callbackDue, recheck, pauses);
    }

    public Review without(UUID taskId) {
        var left = suspensionRequests.stream()
                .filter(request -> !request.taskId().equals(taskId))
                .toList();
        return new Review(openings, appealed, pendingCancel, left, ratings, callbacks, callbackDue, recheck, pauses);
    }

    public Review decided() {
        return new Review(
                openings, appealed, pendingCancel, List.of(), ratings, callbacks, callbackDue, recheck, pauses);
    }

    /** 挂账 is over. */
    public Review pausing(Instant from, Instant to) {
        return new Review(
                openings,
                appealed,
                pendingCancel,
                suspensionRequests,
                ratings,
                callbacks,
                callbackDue,
                recheck,
                pauses.plus(from, to));
    }

    public Review rated(Rating rating) {
        return new Review(
                openings,
                appealed,
                pendingCancel,
                suspensionRequests,
                plus(ratings, rating),
                callbacks,
                callbackDue,
                recheck,
                pauses);
    }

    /** Adds it, or puts it in the place of the same attempt. */
    public Review called(Callback callback) {
        var others = callbacks.stream()
                .filter(known -> known.round() != callback.round() || known.attempt() != callback.attempt())
                .toList();
        return new Review(
                openings,
                appealed,
                pendingCancel,
                suspensionRequests,
                ratings,
                plus(others, callback),
                callbackDue,
                recheck,
                pauses);
    }

    /** What waited for a word has lost its sense. */
    public Review closed(Instant callBackUntil) {
        return new Review(openings, appealed, null, List.of(), ratings, callbacks, callBackUntil, null, pauses);
    }

    public Review rechecking(Recheck planned) {
        return new Review(
                openings,
                appealed,
                pendingCancel,
                suspensionRequests,
                ratings,
                callbacks,
                callbackDue,
                planned,
                pauses);
    }

    public Review reopened(int round, Party by) {
        return new Review(openings.again(round, by), appealed, null, List.of(), ratings, callbacks, null, null, pauses);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
