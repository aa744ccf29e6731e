package fr.cahier.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dhatim.fastexcel.reader.Cell;

/** A cell of a workbook as text: what a formula gave last, days in ISO form, numbers as people write them. */
final class CellText {
    /** 31 December 9999, the last day a spreadsheet knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    /** Significant digits that a spreadsheet shows; what lies beyond is noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LONGEST = 400;

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (cell.getValue() instanceof String text) {
            return EscapedCharacters.read(text);
        }
        var value =
                cell.getValue() == null ? cell.getRawValue() : cell.getValue().toString();
        return value == null ? "" : value;
    }

    private static String number(Cell cell, BigDecimal number) {
        var format = DayFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        var dated = number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
        return switch (dated ? format : DayFormat.NONE) {
            case DAY -> day(cell);
            case TIME -> time(number);
            case NONE -> plain(cell, number);
        };
    }

    private static String day(Cell cell) {
        var moment = toTheSecond(cell.asDate());
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static LocalDateTime toTheSecond(LocalDateTime moment) {
        return moment.plusNanos(500_000_000).withNano(0);
    }

    /** Hours go beyond 24 in durations. */
    private static String time(BigDecimal days) {
        var seconds = Math.round(days.doubleValue() * 86_400);
        var rest = LocalTime.ofSecondOfDay(seconds % 3600).toString().substring(2);
        return "%02d%s".formatted(seconds / 3600, rest);
    }

    private static String plain(Cell cell, BigDecimal number) {
        if (Math.abs((long) number.scale()) > LONGEST) {
            return cell.getRawValue();
        }
        var shown = number.scale() > 0 ? number.round(SHOWN) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
