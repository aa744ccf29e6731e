package fr.cahier.domain.deadline;

/** The day of Easter by the anonymous computus of the Gregorian calendar, in whole numbers only. */
final class Easter {
    /** Easter lies 0 to 34 days after 22 March. */
    static final int LATEST = 34;

    private Easter() {}

    /** How many days after 22 March Easter Sunday falls, from 0 to {@link #LATEST}. */
    static int daysAfter22March(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int yearOfCentury = Math.floorMod(year, 100);
        int moonCorrection = Math.floorDiv(century - Math.floorDiv(century + 8, 25) + 1, 3);
        int fullMoon = Math.floorMod((19 * golden) + century - Math.floorDiv(century, 4) - moonCorrection + 15, 30);
        int toSunday =
                (32 + (2 * Math.floorMod(century, 4)) + (2 * (yearOfCentury / 4)) - fullMoon - (yearOfCentury % 4)) % 7;
        // The latest full moons of the calendar come a day early: Easter is never on 26 April.
        int earlier = (golden + (11 * fullMoon) + (22 * toSunday)) / 451;
        return fullMoon + toSunday - (7 * earlier);
    }
}
