package cn.onestamp.approval.recall;

import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.PowersInForce;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecallConfiguration {

    @Bean
    Shelf<PublishedGrant> publishedGrants() {
        return new Shelf<>("catalogue.grant.v1", PublishedGrant.class, PublishedGrant::itemCode);
    }

    @Bean
    Shelf<PublishedHolder> publishedHolders() {
        return new Shelf<>("catalogue.holder.v1", PublishedHolder.class, PublishedHolder::itemCode);
    }

    @Bean
    PowersInForce powersInForce(Shelf<PublishedGrant> publishedGrants, Shelf<PublishedHolder> publishedHolders) {
        return new GrantedPowers(publishedGrants, publishedHolders);
    }

    @Bean
    ChooseAfterRecall chooseAfterRecall(ApprovalCases cases, PostHolder posts, PowersInForce powers, TownTime town) {
        return new ChooseAfterRecall(cases, posts, powers, town);
    }
}
