package cn.onestamp.intake.routing;

import org.jspecify.annotations.Nullable;

/**
 * Codes of the organ that handles a matter and of the organ under whose name and seal it is decided.
 *
 * @param grantId the grant this follows from; null where the county has kept the power
 */
public record Route(String handledAt, String decidedBy, Basis basis, @Nullable String grantId) {}
