package cn.onestamp.intake.form;

import cn.onestamp.platform.problem.Remediable.Fault;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form that is ready to be filled in; made once, and asked as often as somebody answers. */
public final class AnswerForm {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            made -> made.schemaRegistryConfig(SchemaRegistryConfig.builder().regularExpressionFactory(PatientPattern::of).build()));

    private final Schema schema;

    private AnswerForm(Schema schema) {
        this.schema = schema;
    }

    /** @param form JSON Schema 2020-12 */
    public static AnswerForm of(Map<String, Object> form) {
        return new AnswerForm(schema(JSON.valueToTree(form)));
    }

    /** What is wrong with the answers, all of it; {@code field} points into them. */
    public List<Fault> faults(Map<String, Object> answers) {
        return errors(schema, answers).stream().map(AnswerForm::fault).toList();
    }

    static Schema schema(JsonNode written) {
        return SCHEMAS.getSchema(written);
    }

    static List<Error> errors(Schema schema, Map<String, Object> said) {
        return schema.validate(JSON.valueToTree(said), run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static String field(Error error) {
        return error.getInstanceLocation().toString() + (error.getProperty() == null ? "" : "/" + error.getProperty());
    }

    private static Fault fault(Error error) {
        return new Fault(field(error), error.getKeyword(), wording(error.getKeyword()));
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
