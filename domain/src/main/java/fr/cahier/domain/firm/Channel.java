package fr.cahier.domain.firm;

import fr.cahier.domain.Text;

/**
 * The medium (support) by which a complaint or a letter travels.
 *
 * @param written whether it leaves the client a dated copy; otherwise the client is invited to put the complaint in writing
 */
public record Channel(Code code, String label, boolean written, boolean retired) implements Listed {
    public Channel {
        label = Text.line("label", label);
    }
}
