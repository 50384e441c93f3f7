package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.DeskWork;
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

    @Bean
    ExaminationStep examinationStep(ApprovalCases cases, PostHolder posts) {
        return new ExaminationStep(cases, posts);
    }

    @Bean
    AskOrgans askOrgans(ExaminationStep step, WorkingDays days, TownTime town) {
        return new AskOrgans(step, days, town);
    }

    @Bean
    GiveOpinion giveOpinion(ApprovalCases cases, PostHolder posts, TownTime town) {
        return new GiveOpinion(cases, posts, town);
    }

    @Bean
    SendOut sendOut(ExaminationStep step, PostHolder posts, TownTime town) {
        return new SendOut(step, posts, town);
    }

    @Bean
    RecordVisit recordVisit(ExaminationStep step, Photos photos, TownTime town) {
        return new RecordVisit(step, photos, town);
    }

    @Bean
    PostNotice postNotice(ExaminationStep step, Photos photos, WorkingDays days, TownTime town) {
        return new PostNotice(step, photos, days, town);
    }

    @Bean
    HandInPhoto handInPhoto(ApprovalCases cases, PostHolder posts, DeskWork work, Photos photos) {
        return new HandInPhoto(cases, posts, work, photos);
    }
}
