package cn.onestamp.intake.catalogue;

import cn.onestamp.intake.finding.Readings;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.PostsNow;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Shelf<SearchEntry> searchEntries() {
        return new Shelf<>(Kind.ITEM.topic(), SearchEntry.class, SearchEntry::code);
    }

    @Bean
    ItemList itemList(Shelf<SearchEntry> entries, Readings readings, Routing routing, TownTime town) {
        return new ItemList(new ItemSearch(entries, readings), routing, town);
    }

    /** By the place where they are. */
    @Bean
    Shelf<KeptOrgan> townOrgans() {
        return new Shelf<>(Kind.ORGAN.topic(), KeptOrgan.class, KeptOrgan::division);
    }

    @Bean
    GuideBook guideBook(Catalogue catalogue, Routing routing, Shelf<KeptOrgan> townOrgans, TownTime town) {
        return new GuideBook(catalogue, routing, new Signposts(townOrgans), town);
    }

    @Bean
    PostsNow postsNow(Catalogue catalogue) {
        return account -> catalogue.postsOf(account).map(PostAssignment::asRight).collectList();
    }
}
