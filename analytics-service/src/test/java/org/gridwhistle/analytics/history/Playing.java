package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What every part of a random history needs: chance, the time that goes by, and somebody who tells. */
abstract class Playing {

    final Random random;
    final Teller teller = new Teller();
    OffsetDateTime now;

    Playing(long seed) {
        random = new Random(seed);
    }

    void turn(CaseStory story, String what, String state, String standing) {
        after(300);
        addTurn(story, standing);
        teller.ofCase(story, what, now, state);
    }

    void addTurn(CaseStory story, String standing) {
        story.turns.add(new CaseStory.Turn(now, standing, story.round, null, false));
    }

    CaseStory.Promise promise(CaseStory story) {
        return addPromise(story, now.plusMinutes(200 + random.nextInt(8000)));
    }

    /** Only the first round's promises are kept: what is opened again was not done in time before. */
    CaseStory.Promise addPromise(CaseStory story, OffsetDateTime due) {
        var promise = new CaseStory.Promise(now, due);
        if (story.reopenedAt == null) {
            story.promises.add(promise);
        }
        return promise;
    }

    /** Moves on by up to so many minutes, by at least a second. */
    OffsetDateTime after(int minutes) {
        now = now.plusSeconds(1 + random.nextInt(minutes * 60 + 1));
        return now;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
