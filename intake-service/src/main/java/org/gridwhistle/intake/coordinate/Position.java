package org.gridwhistle.intake.coordinate;

/** A point on the map, in degrees. Which datum they are degrees of, whoever holds it has to know. */
public record Position(double lat, double lon) {

    Position plus(double degreesNorth, double degreesEast) {
        return new Position(lat + degreesNorth, lon + degreesEast);
    }
}
