package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.ServiceItems;
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

/** Items and powers from the read copy. */
final class PublishedServiceItems implements ServiceItems {

    private final PublishedItems items;
    private final Routing routing;
    private final Forms forms = new Forms();

    PublishedServiceItems(PublishedItems items, Routing routing) {
        this.items = items;
        this.routing = routing;
    }

    @Override
    public Offer offer(Dossier asked, LocalDate day) {
        Optional<PublishedItem> inForce = items.find(asked.item().code(), day);
        return new Offer(inForce.map(PublishedServiceItems::item),
                routing.find(asked.item().code(), asked.place(), day).map(PublishedServiceItems::route),
                inForce.map(item -> forms.faults(item, asked.form())).orElse(List.of()));
    }

    @Override
    public Item get(String code, LocalDate day) {
        return item(items.get(code, day));
    }

    @Override
    public Item get(Dossier.AskedItem kept) {
        return item(items.get(kept.code(), kept.version()));
    }

    private static Item item(PublishedItem item) {
        int statutory = item.statutoryDays() == null ? item.promisedDays() : item.statutoryDays();
        return new Item(item.code(), item.version(), item.name(), period(item, item.promisedDays()), period(item, statutory), item.licensingLaw(),
                item.askedOfEverybody().stream().map(PublishedServiceItems::asked).toList(), titles(item.form()));
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
    public Dossier.Route route(String code, DivisionCode place, LocalDate day) {
        return route(routing.of(code, place, day));
    }

    private static Dossier.Route route(Route route) {
        return new Dossier.Route(route.handledAt(), route.decidedBy(), route.basis().name(), Optional.ofNullable(route.grantId()));
    }

    @Override
    public List<Fault> faults(String code, Map<String, Object> form, LocalDate day) {
        return forms.faults(items.get(code, day), form);
    }

    private static Period period(PublishedItem item, int days) {
        return item.dayUnit().equals("CALENDAR") ? Period.calendarDays(days) : Period.workingDays(days);
    }

    private static Asked asked(PublishedItem.Material material) {
        return new Asked(material.code(), material.name(), material.required(), material.source().equals("APPLICANT"));
    }
}
