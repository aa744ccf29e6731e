package fr.cahier.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it in the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var built = Version.class.getPackage().getImplementationVersion();
        return new String[] {"cahier " + (built == null ? "(en développement)" : built)};
    }
}
