package cn.onestamp.approval.decision;

import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    DecideCase decideCase(ApprovalCases cases, PostHolder posts, RemedyTable remedies, TownTime town) {
        return new DecideCase(cases, posts, remedies, town);
    }

    @Bean
    DecideAtOnce decideAtOnce(ApprovalCases cases, PostHolder posts, TownTime town) {
        return new DecideAtOnce(cases, posts, town);
    }

    @Bean
    ExtendLimit extendLimit(ApprovalCases cases, PostHolder posts, WorkingDays days, TownTime town) {
        return new ExtendLimit(cases, posts, days, town);
    }

    @Bean
    EndCase endCase(ApprovalCases cases, Dossiers dossiers, PostHolder posts, TownTime town) {
        return new EndCase(cases, dossiers, posts, town);
    }
}
