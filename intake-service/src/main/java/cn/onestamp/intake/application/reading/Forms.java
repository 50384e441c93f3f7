package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.problem.Remediable.Fault;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Holds the answers against the form of the item's version; schemas are compiled once. */
final class Forms {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    List<Fault> faults(PublishedItem item, Map<String, Object> answers) {
        Schema form = compiled.computeIfAbsent(item.code() + "@" + item.version(),
                version -> registry.getSchema(JSON.valueToTree(item.form())));
        return form.validate(JSON.valueToTree(answers), run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Forms::fault).toList();
    }

    private static Fault fault(Error error) {
        String field = error.getInstanceLocation().toString() + (error.getProperty() == null ? "" : "/" + error.getProperty());
        return new Fault(field, error.getKeyword(), wording(error.getKeyword()));
    }

    private static String wording(String keyword) {
        return switch (keyword) {
            case "required" -> "请填写此项";
            case "additionalProperties" -> "表单没有这一项";
            case "type" -> "填写的类型不对";
            case "minLength", "maxLength" -> "字数不符合要求";
            case "minimum", "maximum" -> "数值不在允许范围内";
            default -> "填写的内容不符合要求";
        };
    }
}
