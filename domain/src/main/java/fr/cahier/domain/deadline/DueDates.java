package fr.cahier.domain.deadline;

import java.time.LocalDate;

/**
 * The last days on which each duty can be met in time, pinned to the policy that gave them.
 *
 * @param policy {@link DeadlinePolicy#id} under which the complaint was recorded
 * @param policyVersion {@link DeadlinePolicy#version} under which the complaint was recorded
 */
public record DueDates(String policy, int policyVersion, LocalDate acknowledgementDueOn, LocalDate responseDueOn) {}
