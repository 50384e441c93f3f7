package cn.onestamp.intake.routing;

import cn.onestamp.platform.reference.Shelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    @Bean
    Shelf<PublishedItem> publishedItemVersions() {
        return new Shelf<>("catalogue.item.v1", PublishedItem.class, PublishedItem::code);
    }

    @Bean
    Shelf<PublishedGrant> publishedGrants() {
        return new Shelf<>("catalogue.grant.v1", PublishedGrant.class, PublishedGrant::itemCode);
    }

    @Bean
    Shelf<PublishedHolder> publishedHolders() {
        return new Shelf<>("catalogue.holder.v1", PublishedHolder.class, PublishedHolder::itemCode);
    }

    @Bean
    Shelf<PublishedDivision> publishedDivisions() {
        return new Shelf<>("catalogue.division.v1", PublishedDivision.class, PublishedDivision::level);
    }

    @Bean
    PublishedItems publishedItems(Shelf<PublishedItem> versions) {
        return new PublishedItems(versions);
    }

    @Bean
    Routing routing(Shelf<PublishedGrant> grants, Shelf<PublishedHolder> holders, Shelf<PublishedDivision> places) {
        return new Routing(grants, holders, places);
    }
}
