package cn.onestamp.approval.seal.store;

import cn.onestamp.approval.seal.signing.Seal;
import cn.onestamp.approval.seal.standing.StandingSeals;
import cn.onestamp.approval.seal.standing.Template;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Acceptance seals and their keepers' authorisations as they were handed over in tables; nobody authorises with another's seal. */
final class StandingSealTable implements StandingSeals {

    private record Registered(Seal seal, String keeper, @Nullable String phone) {}

    private record Authorisation(String seal, String keeper, Template template, LocalDate from, @Nullable LocalDate to, String document) {

        boolean allows(String sealId, Template asked, LocalDate day) {
            return seal.equals(sealId) && template == asked && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private final Map<String, Registered> seals;
    private final List<Authorisation> authorisations;

    StandingSealTable(Path referenceData) {
        Map<String, Row> organs = Table.read(referenceData.resolve("organs.csv")).stream()
                .collect(Collectors.toMap(row -> row.text("code"), Function.identity()));
        seals = Table.read(referenceData.resolve("seals.csv")).stream()
                .filter(row -> row.text("type").equals("ACCEPTANCE") && row.text("state").equals("ACTIVE"))
                .collect(Collectors.toMap(row -> row.text("organ"), row -> new Registered(SealTable.seal(row, organs),
                        row.text("keeper_username"), organs.get(row.text("organ")).optional("phone"))));
        authorisations = Table.read(referenceData.resolve("standing-authorisations.csv")).stream().map(StandingSealTable::authorisation).toList();
        authorisations.forEach(this::mustBeTheKeepers);
    }

    @Override
    public StandingSeal of(String organ, Template template, LocalDate day) {
        Registered registered = seals.get(organ);
        if (registered == null || !registered.seal().isInForceOn(day)) {
            throw new Unavailable("The organ has no acceptance seal that is active on " + day);
        }
        return authorisations.stream().filter(one -> one.allows(registered.seal().id(), template, day)).findFirst()
                .map(one -> new StandingSeal(registered.seal(), one.keeper(), one.document(), registered.phone()))
                .orElseThrow(() -> new Unavailable("The keeper has not authorised papers of this kind on " + day));
    }

    private void mustBeTheKeepers(Authorisation authorisation) {
        if (seals.values().stream().noneMatch(one -> one.seal().id().equals(authorisation.seal()) && one.keeper().equals(authorisation.keeper()))) {
            throw new IllegalStateException("%s does not keep the acceptance seal %s".formatted(authorisation.keeper(), authorisation.seal()));
        }
    }

    private static Authorisation authorisation(Row row) {
        return new Authorisation(row.text("seal"), row.text("keeper"), Template.valueOf(row.text("template")),
                LocalDate.parse(row.text("from")), row.day("to"), row.text("document"));
    }
}
