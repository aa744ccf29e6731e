package fr.cahier.domain.complaint;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;

/**
 * Names one malfunction found on a complaint, such as {@code 2026-0042/1}.
 *
 * @param index from 1, in the order of finding
 */
public record MalfunctionId(ComplaintNumber complaint, int index) {

    /** @throws InvalidInput when it is not written as {@code 2026-0042/1} */
    public static MalfunctionId parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("[1-9]\\d{0,3}")) {
            throw new InvalidInput("malfunction", Problem.NOT_A_MALFUNCTION);
        }
        return new MalfunctionId(
                ComplaintNumber.parse(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return complaint + "/" + index;
    }
}
