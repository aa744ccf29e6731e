package fr.cahier.application.port;

import fr.cahier.domain.firm.Firm;
import java.io.InputStream;
import java.io.OutputStream;

/** Settings that people write by hand, as YAML. */
public interface SettingsFiles {

    /** @throws UnreadableFile with the place and the accepted values, when it is not the settings of a firm */
    Firm readFirm(InputStream yaml);

    void writeFirm(Firm firm, OutputStream yaml);

    /** @throws UnreadableFile with the place and the accepted values, when it is not a mapping */
    Mapping readMapping(InputStream yaml);
}
