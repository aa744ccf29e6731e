package fr.cahier.domain.improvement;

import java.time.LocalDate;

/** A fact kept forever in an action's journal, under its simple class name: never rename one. */
public sealed interface ActionEvent {

    record ActionPlanned(ActionPlan plan, LocalDate on) implements ActionEvent {}

    record ActionImplemented(LocalDate on, String how) implements ActionEvent {}

    record ActionVerified(LocalDate on, String effect) implements ActionEvent {}

    record ActionAbandoned(LocalDate on, String reason) implements ActionEvent {}
}
