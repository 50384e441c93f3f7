package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Procedure;
import cn.onestamp.intake.application.Request;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.routing.Competence;
import cn.onestamp.intake.routing.Elsewhere;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.PublishedItems;
import cn.onestamp.intake.routing.Route;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Items and powers from the read copy. */
final class PublishedServiceItems implements ServiceItems {

    private static final Request.Situation NOTHING_TOLD = Request.Situation.told(Map.of());

    private final PublishedItems items;
    private final Routing routing;
    private final UnaryOperator<String> nameOfOrgan;
    private final Forms forms = new Forms();

    PublishedServiceItems(PublishedItems items, Routing routing, UnaryOperator<String> nameOfOrgan) {
        this.nameOfOrgan = nameOfOrgan;
        this.items = items;
        this.routing = routing;
    }

    @Override
    public Offer offer(Dossier asked, LocalDate day) {
        Optional<PublishedItem> inForce = items.find(asked.item().code(), day);
        Optional<Competence> competent = routing.findCompetent(asked.item().code(), asked.place(), day);
        return new Offer(inForce.map(item -> in(asked.situation(), item)),
                competent.filter(Route.class::isInstance).map(Route.class::cast).map(PublishedServiceItems::route),
                competent.filter(Elsewhere.class::isInstance).map(Elsewhere.class::cast).map(Elsewhere::told),
                inForce.map(item -> forms.faults(item, asked.form(), asked.place())).orElse(List.of()),
                inForce.map(item -> ToldSituation.of(item, asked.situation()).faults(asked.place(), nameOfOrgan)).orElse(List.of()));
    }

    @Override
    public Item get(String code, LocalDate day) {
        return in(NOTHING_TOLD, items.get(code, day));
    }

    @Override
    public boolean admitsAgents(String code, LocalDate day) {
        return items.get(code, day).agentIntake();
    }

    @Override
    public Item keptBy(Dossier dossier) {
        return in(dossier.situation(), items.get(dossier.item().code(), dossier.item().version()));
    }

    @Override
    public Procedure procedure(Dossier dossier) {
        return new PlannedProcedure(items.get(dossier.item().code(), dossier.item().version()), dossier, keptBy(dossier).promised()).procedure();
    }

    @Override
    public List<String> reasonsToJudge(Dossier dossier) {
        return ToldSituation.of(items.get(dossier.item().code(), dossier.item().version()), dossier.situation()).reasonsToJudge();
    }

    private static Item in(Request.Situation situation, PublishedItem item) {
        ToldSituation told = ToldSituation.of(item, situation);
        int promised = told.promisedDays();
        int statutory = item.statutoryDays() == null ? promised : item.statutoryDays();
        return new Item(new Request.AskedItem(item.code(), item.version(), item.name()), period(item, promised), period(item, statutory), item.licensingLaw(),
                item.commitmentAllowed(),
                item.materials().stream().map(material -> asked(material, told, situation.commits(), item.toleranceAllowed())).toList(),
                titles(item.form()));
    }

    /** A form of an item is one level deep: each answer is a property with a title. */
    private static Map<String, String> titles(Map<String, Object> form) {
        Map<String, String> titles = new LinkedHashMap<>();
        if (form.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((field, schema) -> titles.put("/" + field,
                    schema instanceof Map<?, ?> described && described.get("title") instanceof String title ? title : (String) field));
        }
        return titles;
    }

    @Override
    public Request.Route route(String code, DivisionCode place, LocalDate day) {
        return route(routing.of(code, place, day));
    }

    private static Request.Route route(Route route) {
        return new Request.Route(route.handledAt(), route.decidedBy(), route.basis().name(), Optional.ofNullable(route.grantId()));
    }

    @Override
    public List<Fault> faults(String code, Map<String, Object> form, Map<String, String> situation, LocalDate day) {
        return faults(items.get(code, day), form, situation);
    }

    @Override
    public List<Fault> faultsOfKept(Dossier answered) {
        return faults(items.get(answered.item().code(), answered.item().version()), answered.form(), answered.situation().answers());
    }

    private List<Fault> faults(PublishedItem item, Map<String, Object> form, Map<String, String> situation) {
        return Stream.concat(forms.faults(item, form).stream(), ToldSituation.of(item, situation).unknown().stream()).toList();
    }

    private static Period period(PublishedItem item, int days) {
        return item.dayUnit().equals("CALENDAR") ? Period.calendarDays(days) : Period.workingDays(days);
    }

    /** Whoever commits proves nothing by papers another authority would have to issue (告知承诺制, SPEC 2.5). */
    private static Asked asked(PublishedItem.Material material, ToldSituation told, boolean commits, boolean tolerated) {
        boolean waived = commits && material.source().equals("AGENCY_ISSUED");
        return new Asked(material.code(), material.name(), told.requires(material.code()) && !waived,
                material.provider() == PublishedItem.Provider.APPLICANT, tolerated && material.deferrable(),
                material.provider() == PublishedItem.Provider.SHARED);
    }
}
