package fr.cahier.domain.firm;

import java.util.Set;

/**
 * What a handler is qualified and authorised to do (P7, P8).
 *
 * @param services the services the handler knows; empty means all of them
 * @param signs whether the handler may sign responses
 * @param goodwillLimit the highest redress the handler may grant
 */
public record Authority(Set<Code> services, boolean signs, Euros goodwillLimit) {
    public Authority {
        services = Set.copyOf(services);
    }

    public boolean isCompetentFor(Code service) {
        return services.isEmpty() || services.contains(service);
    }

    public boolean mayGrant(Euros amount) {
        return amount.compareTo(goodwillLimit) <= 0;
    }
}
