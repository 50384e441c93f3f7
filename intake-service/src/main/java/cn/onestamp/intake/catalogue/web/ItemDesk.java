package cn.onestamp.intake.catalogue.web;

import cn.onestamp.intake.catalogue.GuideBook;
import cn.onestamp.intake.catalogue.ItemList;
import cn.onestamp.intake.catalogue.ItemPage;
import cn.onestamp.intake.catalogue.ListedItem;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.problem.Malformed;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/items")
class ItemDesk {

    private static final int LONGEST_QUERY = 100;

    /** Items are an object with one member, so that paging can be added without breaking readers. */
    record Listed(List<ListedItem> items) {}

    private final ItemList items;
    private final GuideBook guides;

    ItemDesk(ItemList items, GuideBook guides) {
        this.items = items;
        this.guides = guides;
    }

    @GetMapping
    Mono<Listed> list(@RequestParam(defaultValue = "") String query, @RequestParam Optional<String> place) {
        if (query.codePointCount(0, query.length()) > LONGEST_QUERY) {
            throw new Malformed("query", "A query has at most " + LONGEST_QUERY + " characters");
        }
        return Mono.fromSupplier(() -> new Listed(items.list(query, place.map(ItemDesk::division))));
    }

    @GetMapping("/{code}")
    Mono<ItemPage> page(@PathVariable String code, @RequestParam Optional<String> place) {
        return guides.page(code, place.map(ItemDesk::division));
    }

    private static DivisionCode division(String typed) {
        return switch (DivisionCode.parse(typed)) {
            case Parsed.Sound<DivisionCode>(DivisionCode code) -> code;
            case Parsed.Flawed<DivisionCode>(var flaw) -> throw new Malformed("place", flaw.sentence());
        };
    }
}
