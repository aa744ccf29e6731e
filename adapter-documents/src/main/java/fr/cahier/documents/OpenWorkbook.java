package fr.cahier.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook and the sheet of it that is wanted. */
record OpenWorkbook(ReadableWorkbook workbook, Sheet sheet) implements AutoCloseable {

    static OpenWorkbook of(LocalFile file, @Nullable String wanted) {
        var workbook = open(file);
        try {
            return new OpenWorkbook(workbook, wanted == null ? first(file, workbook) : named(file, workbook, wanted));
        } catch (RuntimeException e) {
            close(workbook);
            throw e;
        }
    }

    private static ReadableWorkbook open(LocalFile file) {
        try {
            return open(file, true);
        } catch (ExcelReaderException noStyles) {
            // A workbook without styles is a workbook; this reader only opens it when not asked for formats.
            return open(file, false);
        }
    }

    private static ReadableWorkbook open(LocalFile file, boolean withFormats) {
        try {
            return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(withFormats, true));
        } catch (Exception e) {
            // Its parser throws checked exceptions undeclared too.
            throw withFormats && e instanceof ExcelReaderException missing ? missing : broken(file, e);
        }
    }

    private static RuntimeException broken(LocalFile file, Exception e) {
        return file.refused("est un classeur abîmé. Ouvrez-le dans un tableur et enregistrez-le de nouveau.", e);
    }

    private static Sheet first(LocalFile file, ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .or(() -> workbook.getSheets().findFirst())
                .orElseThrow(() -> file.refused("est un classeur sans aucune feuille."));
    }

    private static Sheet named(LocalFile file, ReadableWorkbook workbook, String wanted) {
        return workbook.getSheets()
                .filter(sheet -> wanted.equalsIgnoreCase(sheet.getName()))
                .findFirst()
                .orElseThrow(() -> file.refused("n’a pas de feuille « %s ». Feuilles : %s."
                        .formatted(
                                wanted, workbook.getSheets().map(Sheet::getName).collect(Collectors.joining(", ")))));
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close(workbook);
    }
}
