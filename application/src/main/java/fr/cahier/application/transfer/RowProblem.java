package fr.cahier.application.transfer;

/**
 * Why a row was rejected.
 *
 * @param line physical line of the file
 * @param column header of the column at fault, or of the field when no column feeds it
 * @param code a {@link fr.cahier.domain.Rule}, a {@link fr.cahier.domain.InvalidInput.Problem}, or one of the import's own
 * @param reason a French sentence: what was wrong and what was expected
 */
public record RowProblem(long line, String column, String code, String reason) {}
