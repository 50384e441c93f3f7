package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    ProposeDecision proposeDecision(ApprovalCases cases, PostHolder posts) {
        return new ProposeDecision(cases, posts);
    }

    @Bean
    TakeCase takeCase(ApprovalCases cases, PostHolder posts) {
        return new TakeCase(cases, posts);
    }

    @Bean
    StopClock stopClock(ApprovalCases cases, PostHolder posts, WorkingDays days, TownTime town) {
        return new StopClock(cases, posts, days, town);
    }
}
