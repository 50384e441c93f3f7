package cn.onestamp.intake.routing;

import org.jspecify.annotations.Nullable;

/**
 * Codes of the organ that handles a matter and of the organ under whose name and seal it is decided.
 *
 * @param grantId     the grant this follows from; null where the county has kept the power
 * @param entrustedTo the township organ that acts in the name of who entrusted it (受委托机关); null unless ENTRUSTED
 */
public record Route(String handledAt, String decidedBy, Basis basis, @Nullable String grantId, @Nullable String entrustedTo)
        implements Competence {}
