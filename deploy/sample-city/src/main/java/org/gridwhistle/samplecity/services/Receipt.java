package org.gridwhistle.samplecity.services;

import java.util.UUID;

/** What a reporter gets 回执; the id is also that of the case. */
public record Receipt(UUID id, String number, String status, String receivedAt, String trackingUrl) {}
