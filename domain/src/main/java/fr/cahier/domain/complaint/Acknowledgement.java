package fr.cahier.domain.complaint;

import fr.cahier.domain.firm.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The firm told the client that it received the complaint (P3).
 *
 * @param on the day it was sent
 * @param channel how it was sent; unknown in some older registers
 */
public record Acknowledgement(LocalDate on, @Nullable Code channel) {}
