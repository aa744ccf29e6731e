package fr.cahier.domain.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays that French law names, in every region or in some.
 *
 * <p>Which {@link Region} has which is the region’s to say. The order matters: of two holidays on one day, the first is
 * the one that is named.
 */
public enum Holiday {
    /** 1 January: art. L3133-1 Code du travail. */
    NEW_YEAR(new Fixed(1, 1)),
    /** The Friday before Easter, in Alsace-Moselle only, and not in all of it: art. L3134-13 Code du travail. */
    GOOD_FRIDAY(new FromEaster(-2)),
    /** The day after Easter: art. L3133-1 Code du travail. */
    EASTER_MONDAY(new FromEaster(1)),
    /** 1 May: art. L3133-1 Code du travail. */
    LABOUR_DAY(new Fixed(5, 1)),
    /** 8 May: art. L3133-1 Code du travail. */
    VICTORY_1945(new Fixed(5, 8)),
    /** Thursday, the fortieth day of Easter: art. L3133-1 Code du travail. */
    ASCENSION(new FromEaster(39)),
    /** The day after Whit Sunday, also in the years when most people worked on it: art. L3133-1 Code du travail. */
    WHIT_MONDAY(new FromEaster(50)),
    /** 14 July: art. L3133-1 Code du travail. */
    NATIONAL_DAY(new Fixed(7, 14)),
    /** 15 August: art. L3133-1 Code du travail. */
    ASSUMPTION(new Fixed(8, 15)),
    /** 1 November: art. L3133-1 Code du travail. */
    ALL_SAINTS(new Fixed(11, 1)),
    /** 11 November: art. L3133-1 Code du travail. */
    ARMISTICE_1918(new Fixed(11, 11)),
    /** 25 December: art. L3133-1 Code du travail. */
    CHRISTMAS(new Fixed(12, 25)),
    /** 26 December, in Alsace-Moselle only: art. L3134-13 Code du travail. */
    SECOND_CHRISTMAS_DAY(new Fixed(12, 26)),
    /** Overseas, on a day of each region’s own: art. L3422-2 Code du travail. */
    ABOLITION_OF_SLAVERY(null);

    @SuppressWarnings("ImmutableEnumChecker") // Records of numbers: the compiler does not see it through the interface.
    private final @Nullable DayOfYear day;

    Holiday(@Nullable DayOfYear day) {
        this.day = day;
    }

    /** Its day, where it has one and the same in every region. */
    @Nullable
    DayOfYear day() {
        return day;
    }

    /** A day that comes back each year. */
    sealed interface DayOfYear {
        boolean is(LocalDate day);

        LocalDate in(int year);
    }

    /** The same date each year. */
    record Fixed(int month, int dayOfMonth) implements DayOfYear {
        @Override
        public boolean is(LocalDate day) {
            return day.getDayOfMonth() == dayOfMonth && day.getMonthValue() == month;
        }

        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, dayOfMonth);
        }
    }

    /** So many days after Easter Sunday. */
    record FromEaster(int days) implements DayOfYear {
        @Override
        public boolean is(LocalDate day) {
            int march22 = day.isLeapYear() ? 82 : 81;
            int sunday = day.getDayOfYear() - days - march22;
            // Easter is worth computing on the few days of the year that it can decide.
            return sunday >= 0 && sunday <= Easter.LATEST && sunday == Easter.daysAfter22March(day.getYear());
        }

        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, 3, 22).plusDays(Easter.daysAfter22March(year) + (long) days);
        }
    }
}
