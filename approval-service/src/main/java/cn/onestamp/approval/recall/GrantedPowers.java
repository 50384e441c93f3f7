package cn.onestamp.approval.recall;

import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.PowersInForce;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.reference.Shelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The powers by this service's copy of what the catalogue has published. */
final class GrantedPowers implements PowersInForce {

    private final Shelf<PublishedGrant> grants;
    private final Shelf<PublishedHolder> holders;

    GrantedPowers(Shelf<PublishedGrant> grants, Shelf<PublishedHolder> holders) {
        this.grants = grants;
        this.holders = holders;
    }

    @Override
    public List<EndedPower> endedOn(LocalDate day) {
        return grants.all().stream().filter(grant -> grant.hasEndedBy(day))
                .map(grant -> new EndedPower(grant.itemCode(), grant.decider(), new DivisionCode(grant.township())))
                .distinct()
                .filter(ended -> ended(ended.itemCode(), ended.decider(), ended.township().value(), day))
                .toList();
    }

    @Override
    public boolean endedFor(CaseFile file, LocalDate day) {
        return !file.power().isRetained() && file.place().at(DivisionCode.Level.TOWNSHIP)
                .filter(township -> ended(file.item().code(), file.decidedBy(), township.value(), day)).isPresent();
    }

    @Override
    public Optional<String> countyOrganFor(CaseFile file) {
        return file.place().at(DivisionCode.Level.COUNTY).flatMap(county -> holders.in(file.item().code()).stream()
                .filter(holder -> holder.county().equals(county.value()) && !holder.decidedByTownship()).findFirst().map(PublishedHolder::defaultDecider));
    }

    /** It may have been granted again meanwhile. */
    private boolean ended(String itemCode, String decider, String township, LocalDate day) {
        List<PublishedGrant> own = grants.in(itemCode).stream()
                .filter(grant -> grant.township().equals(township) && grant.decider().equals(decider)).toList();
        return own.stream().anyMatch(grant -> grant.hasEndedBy(day)) && own.stream().noneMatch(grant -> grant.holdsOn(day));
    }
}
