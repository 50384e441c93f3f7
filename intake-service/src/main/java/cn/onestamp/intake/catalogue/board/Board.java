package cn.onestamp.intake.catalogue.board;

import cn.onestamp.intake.catalogue.ItemGuide;
import cn.onestamp.intake.routing.PublishedItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param day the day whose versions it shows */
public record Board(Organ organ, LocalDate day, List<Line> items) {

    public record Organ(String code, String name) {}

    /**
     * One item handled there.
     *
     * @param statutoryDays null where no statute sets a limit; both counts in {@code dayUnit}, WORKING or CALENDAR
     * @param decidedBy     the organs under whose name it is decided, for one place or another
     */
    public record Line(
            String code, int version, String name, String kind, String legalBasis, List<String> procedure, int promisedDays,
            @Nullable Integer statutoryDays, String dayUnit, String timeLimit, List<Material> materials, String fee,
            String complaintPhone, List<Organ> decidedBy) {

        static Line of(ItemGuide guide, List<Organ> decidedBy) {
            PublishedItem item = guide.item();
            return new Line(item.code(), item.version(), item.name(), item.kind(), item.legalBasis(), guide.procedure(),
                    item.promisedDays(), item.statutoryDays(), item.dayUnit(), guide.timeLimitText(),
                    item.askedOfEverybody().stream().map(Material::of).toList(), guide.fee().text(), guide.complaintPhone(), decidedBy);
        }
    }

    /** @param providedBy APPLICANT, SHARED (not asked for) or FORM */
    public record Material(String code, String name, boolean required, String providedBy) {

        static Material of(PublishedItem.Material material) {
            return new Material(material.code(), material.name(), material.required(), material.provider().name());
        }
    }
}
