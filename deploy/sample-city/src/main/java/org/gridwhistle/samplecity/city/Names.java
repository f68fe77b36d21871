package org.gridwhistle.samplecity.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Makes names of places and people out of the word lists; every place's name comes once. */
final class Names {

    private static final String FIRST_COMMUNITY = "前进花园";

    private final Properties words = new Properties();
    private final Seed seed;
    private final List<String> towns;
    private final List<String> communities;
    private final List<String> villages;
    private int townsUsed;
    private int communitiesUsed;
    private int villagesUsed;

    Names(Seed seed) {
        try (var reader = Resource.open("/city/words.properties")) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.seed = seed;
        this.towns = seed.shuffled(pairs("town"), "towns");
        this.communities = beginningWith(FIRST_COMMUNITY, seed.shuffled(pairs("community"), "communities"));
        this.villages = seed.shuffled(pairs("village"), "villages");
    }

    String city() {
        return words.getProperty("city");
    }

    String county(int index) {
        return list("counties").get(index);
    }

    String nextTown(boolean street) {
        return towns.get(townsUsed++) + (street ? "街道" : "镇");
    }

    String nextVillage(boolean community) {
        return community ? communities.get(communitiesUsed++) + "社区" : villages.get(villagesUsed++) + "村";
    }

    /** The name of the person who does the job at the place; people, unlike places, may share a name. */
    String person(String job, String place) {
        var given = seed.pick(list("given.last"), job, place, "last");
        if (seed.below(4, job, place, "length") > 0) {
            given = seed.pick(list("given.first"), job, place, "first") + given;
        }
        return seed.pick(list("surnames"), job, place, "surname") + given;
    }

    private List<String> pairs(String kind) {
        var pairs = new ArrayList<String>();
        for (var first : list(kind + ".first")) {
            for (var last : list(kind + ".last")) {
                pairs.add(first + last);
            }
        }
        return pairs;
    }

    private List<String> list(String key) {
        return List.of(words.getProperty(key).split(" "));
    }

    private static List<String> beginningWith(String first, List<String> names) {
        var ordered = new ArrayList<>(names);
        ordered.remove(first);
        ordered.addFirst(first);
        return ordered;
    }
}
