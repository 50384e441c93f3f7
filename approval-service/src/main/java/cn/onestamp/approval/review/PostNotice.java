package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.examination.VillageNotice;
import cn.onestamp.approval.examination.VillageNotice.Objection;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** What is planned is posted in the village (公示); whoever minds is written down, and answered before it is over. */
public final class PostNotice {

    private static final String OBJECTIONS = "note-objection";

    private final ExaminationStep step;
    private final Photos photos;
    private final WorkingDays days;
    private final TownTime town;

    public PostNotice(ExaminationStep step, Photos photos, WorkingDays days, TownTime town) {
        this.step = step;
        this.photos = photos;
        this.days = days;
        this.town = town;
    }

    /** @param photo picture of the board that was handed in for this case; otherwise Remediable */
    public Mono<Map<String, Object>> post(String id, long seenVersion, String photo, Act act) {
        return photos.has(id, photo).flatMap(there -> step.atTheDesk("post-notice", id, seenVersion, act, open -> {
            Examination examination = open.file().examination();
            if (examination.plan().notice().isEmpty() || examination.notice().isPresent()) {
                open.refuse("The item asks for no notice in the village, or it is posted");
            }
            if (!there) {
                throw new Remediable(List.of(new Fault("/photo", "no-photo", "这张照片还没有上传")));
            }
            LocalDate lastDay = lastDayOf(examination.plan().notice().orElseThrow());
            return new ExaminationStep.Taken(
                    examination.posted(new VillageNotice(act.account(), town.today(), lastDay, photo, List.of())),
                    new CaseFact.LookedInto.NoticePosted(lastDay));
        }));
    }

    public Mono<Map<String, Object>> object(String id, long seenVersion, String text, Act act) {
        return step.by(OBJECTIONS, id, seenVersion, act, open -> {
            VillageNotice raised = posted(open).objected(new Objection(act.account(), town.today(), text, Optional.empty()));
            return new ExaminationStep.Taken(
                    open.file().examination().posted(raised), new CaseFact.LookedInto.ObjectionRaised(raised.objections().size()));
        });
    }

    /** @param number of the objection, from 1; Absent where there is none */
    public Mono<Map<String, Object>> answer(String id, long seenVersion, int number, String answer, Act act) {
        return step.atTheDesk(OBJECTIONS, id, seenVersion, act, open -> {
            VillageNotice notice = posted(open);
            if (number < 1 || number > notice.objections().size()) {
                throw new Absent();
            }
            if (notice.objections().get(number - 1).answer().isPresent()) {
                open.refuse("This objection has been answered");
            }
            return new ExaminationStep.Taken(
                    open.file().examination().posted(notice.answered(number - 1, answer)), new CaseFact.LookedInto.ObjectionAnswered(number));
        });
    }

    private LocalDate lastDayOf(Period period) {
        return days.current().due(town.today(), period).lastDay();
    }

    private static VillageNotice posted(ApprovalCase.Open open) {
        Optional<VillageNotice> notice = open.file().examination().notice();
        if (notice.isEmpty()) {
            open.refuse("No notice has been posted");
        }
        return notice.orElseThrow();
    }
}
