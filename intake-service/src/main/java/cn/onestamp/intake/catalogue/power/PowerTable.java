package cn.onestamp.intake.catalogue.power;

import cn.onestamp.platform.table.SpreadsheetLine;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list as a table to take along: UTF-8 with a byte order mark, RFC 4180, no cell that a spreadsheet would compute. */
public final class PowerTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String HEADER = SpreadsheetLine.of("编号", "类型", "事项编码", "名称", "法律依据", "主管部门", "乡镇", "行使主体",
            "职权依据", "委托机关", "批次", "批准文件", "起始日", "终止日", "状态", "办理地点", "是否行使", "业务指导机关", "职责边界", "收回文件", "收回理由");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("LICENCE", "行政许可等"), Map.entry("PUBLIC_SERVICE", "公共服务"), Map.entry("PENALTY", "行政处罚"),
            Map.entry("STATUTORY", "法定"), Map.entry("CONFERRED", "赋权"), Map.entry("ENTRUSTED", "委托"), Map.entry("ASSIGNED", "交办"),
            Map.entry("TO_COME", "未生效"), Map.entry("IN_FORCE", "有效"), Map.entry("ENDED", "已终止"));

    private PowerTable() {}

    public static Stream<String> of(Stream<ListedPower> powers) {
        return Stream.concat(Stream.of(BYTE_ORDER_MARK + HEADER), powers.map(PowerTable::line));
    }

    private static String line(ListedPower power) {
        Power.Recall recall = power.recall();
        return line(power.id(), word(power.kind()), power.code(), power.name(), power.legalBasis(),
                power.department() == null ? null : power.department().name(), power.township(), power.organ().name(),
                word(power.basis()), name(power.entrustingOrgan()), power.batch(), power.legalDocument(), power.from(),
                power.to(), word(power.state()), power.handledAt().name(), yesOrNo(power.operating()),
                name(power.guidingOrgan()), power.dutyBoundary(), recall == null ? null : recall.legalDocument(), recall == null ? null : recall.reason());
    }

    private static String line(@Nullable Object... cells) {
        return SpreadsheetLine.of(Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString()).toArray(String[]::new));
    }

    private static String word(String code) {
        return WORDS.getOrDefault(code, code);
    }

    private static @Nullable String name(ListedPower.@Nullable OrganName organ) {
        return organ == null ? null : organ.name();
    }

    private static @Nullable String yesOrNo(@Nullable Boolean operating) {
        return operating == null ? null : operating ? "是" : "否";
    }
}
