package cn.onestamp.journeys.town;

import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody wants from the hall.
 *
 * @param itemCode of the catalogue
 * @param place    12 digits of the division it is about
 * @param situation option by question of the item
 * @param form     answers of the item's form
 * @param material the one material the applicant has to bring
 */
public record Wish(String itemCode, String title, String place, Map<String, String> situation, Map<String, Object> form, String material) {

    /** Item 6: into the forest in the days of high fire danger (森林防火条例 art. 29); no visit, notice or joint review. */
    public static Wish toEnterTheForest(Card applicant, String place, LocalDate day) {
        return new Wish("530164004000", "森林高火险期内进入森林高火险区活动审批", place,
                Map.of("group", "small", "ban", "no", "purpose", "other"), Map.of(
                "applicantName", applicant.name(),
                "phone", applicant.phone(),
                "purpose", "护林巡查和林下管护",
                "people", 6,
                "fromTime", day + "T08:00:00+08:00",
                "toTime", day + "T18:00:00+08:00",
                "area", "后山集体林 3 号、4 号小班",
                "leader", applicant.name(),
                "noFire", true), "M0018");
    }

    /** Item 22: what is done against the washing away of soil; experts look at the plan (水土保持法 art. 25). */
    public static Wish toBuildWithoutLosingSoil(Card applicant, String place, LocalDate start) {
        return new Wish("530119005000", "生产建设项目水土保持方案审批（报告表）", place, Map.of("scale", "table", "commit", "no"), Map.of(
                "projectName", "后山村林下采摘步道",
                "owner", applicant.name(),
                "phone", applicant.phone(),
                "landArea", 1.2,
                "earthwork", 0.8,
                "startDate", start.toString()), "M0044");
    }

    /** What is asked for on the general form, with one paper to bring along. */
    public static Wish onTheGeneralForm(String itemCode, String title, String material, Card applicant, String place) {
        return new Wish(itemCode, title, place, Map.of(), Map.of(
                "applicantName", applicant.name(),
                "idType", "CITIZEN_ID",
                "idNumber", applicant.citizenId(),
                "phone", applicant.phone(),
                "divisionCode", place,
                "content", title + "，情况见附件。",
                "delivery", "SELF"), material);
    }
}
