package fr.cahier.documents;

import com.google.inject.AbstractModule;
import fr.cahier.application.port.SettingsFiles;
import fr.cahier.application.port.TableFiles;
import fr.cahier.application.port.TableWriters;

/** Reads and writes files: tables as CSV, XLSX or JSON Lines, settings as YAML. */
public final class DocumentsModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(TableFiles.class).toInstance(new DetectedTables(System.in));
        bind(TableWriters.class).toInstance(new FormattedTables());
        bind(SettingsFiles.class).toInstance(new YamlSettings());
    }
}
