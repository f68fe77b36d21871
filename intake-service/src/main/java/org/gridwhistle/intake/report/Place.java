package org.gridwhistle.intake.report;

/**
 * Where it is, as far as it is known.
 *
 * @param gridCode  null if only words tell the place
 * @param gridLabel null with it
 * @param point     null if there are no coordinates
 * @param area      the narrowest code of the org tree that it surely lies in: the grid's, else the city's
 * @param county    the code that its number begins with: the county's, else the city's
 */
record Place(String gridCode, String gridLabel, Draft.Point point, String area, String county) {}
