package org.gridwhistle.samplecity.services;

import java.time.LocalDate;
import java.util.List;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Pages;
import org.gridwhistle.samplecity.http.Service;

/** Reference data, in and out. */
public record ReferenceApi(Api api) {

    private static final String REFERENCE = "/api/v1/reference/";

    /** What an import did. */
    public record ImportReport(String kind, int received, int created, int changed, int unchanged, int deleted) {}

    private record Coded(String code) {}

    public Answer put(String kind, String csv, LocalDate effectiveFrom) {
        return api.putCsv(Service.DISPATCH, REFERENCE + kind + "?effectiveFrom=" + effectiveFrom, csv, Persona.admin());
    }

    /** The codes of a kind. */
    public List<String> codes(String kind) {
        return new Pages(api)
                .all(Service.DISPATCH, REFERENCE + kind, Persona.admin(), Coded.class).stream()
                        .map(Coded::code)
                        .toList();
    }

    public boolean has(String kind, String code) {
        return api.get(Service.DISPATCH, REFERENCE + kind + "/" + Pages.encoded(code), Persona.admin())
                .isOk();
    }
}
