package cn.onestamp.intake.catalogue.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.onestamp.intake.catalogue.item.LimitRules;
import cn.onestamp.intake.routing.ReviewPlan;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.table.Row;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How each item is looked into: as its details say, or by the columns of items.csv where they say nothing. */
final class ReviewPlans {

    private record Department(String trade, String county, String organ) {}

    private final LimitRules limits;
    private final Map<String, Map<String, String>> organs;

    ReviewPlans(ReferenceFolder folder, LimitRules limits) {
        this.limits = limits;
        organs = folder.rows("organs.csv").stream()
                .filter(row -> new DivisionCode(row.text("division12")).level() == DivisionCode.Level.COUNTY)
                .flatMap(row -> row.list("dept_codes").stream().map(trade -> new Department(trade, row.text("division12"), row.text("code"))))
                .collect(groupingBy(Department::trade, toMap(Department::county, Department::organ)));
    }

    /** JSON-like; null for what ends on the spot. */
    @Nullable Map<String, Object> of(Row item, ItemDetail detail) {
        if (!detail.kind().equals("COMMITTED")) {
            return null;
        }
        ReviewPlan plan = detail.reviewPlan() == null ? byColumns(item) : detail.reviewPlan().plan();
        return JsonMapper.shared().convertValue(plan, new TypeReference<>() { });
    }

    private ReviewPlan byColumns(Row item) {
        Integer notice = item.number("public_notice_days");
        return new ReviewPlan(item.yes("site_visit") ? limits.visit() : null,
                item.yes("joint_review") ? List.of(homeDepartment(item.text("home_department_code"))) : List.of(),
                notice == null ? null : Period.calendarDays(notice),
                item.yes("expert_or_technical_review") ? limits.expertReview() : null);
    }

    private ReviewPlan.CoReview homeDepartment(String trade) {
        return new ReviewPlan.CoReview(trade, organs.get(trade), limits.reply(), false);
    }
}
