package cn.onestamp.intake.form;

import cn.onestamp.platform.problem.Remediable.Fault;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** How a form has to be made before it is published. A form that keeps these rules can be asked, whatever somebody answers. */
public final class FormRules {

    private static final Schema WRITING = read();
    private static final List<Object> SAMPLES = List.of("", "一", 0, -1.5, true, List.of(), Map.of());

    private FormRules() {}

    /** What is wrong with it, all of it; {@code field} points into the form. */
    public static List<Fault> faults(Map<String, Object> form) {
        List<Fault> found = Stream.of(AnswerForm.errors(WRITING, form).stream().map(FormRules::fault),
                        answers(form).flatMap(FormRules::patternThatIsNone), answers(form).flatMap(FormRules::rangeThatIsEmpty),
                        answers(form).flatMap(FormRules::choiceTwice), missing(form))
                .flatMap(faults -> faults).distinct().toList();
        return found.isEmpty() ? tried(form) : found;
    }

    private static Fault fault(Error error) {
        return new Fault(AnswerForm.field(error), "form-unusable", switch (error.getKeyword()) {
            case "required" -> "表单缺少这一项";
            case "additionalProperties" -> "表单不能这样写，各处页面都没有这种写法";
            case "pattern", "propertyNames" -> "名称须以字母开头，只用字母、数字和下划线；格式须以^开头、以$结尾";
            default -> "这里的写法不对，填表人无法填写";
        });
    }

    private static Stream<Map.Entry<?, ?>> answers(Map<String, Object> form) {
        return form.get("properties") instanceof Map<?, ?> answers
                ? answers.entrySet().stream().map(answer -> (Map.Entry<?, ?>) answer) : Stream.empty();
    }

    private static Stream<Fault> patternThatIsNone(Map.Entry<?, ?> answer) {
        try {
            Pattern.compile(answer.getValue() instanceof Map<?, ?> said && said.get("pattern") instanceof String written ? written : "");
            return Stream.empty();
        } catch (PatternSyntaxException none) {
            return Stream.of(new Fault("/properties/" + answer.getKey() + "/pattern", "pattern-unusable", "这个格式不是能用的正则表达式"));
        }
    }

    private static Stream<Fault> rangeThatIsEmpty(Map.Entry<?, ?> answer) {
        return answer.getValue() instanceof Map<?, ?> said
                ? Stream.of("Length", "imum").filter(of -> number(said, "min" + of, 0) > number(said, "max" + of, Double.MAX_VALUE))
                        .map(of -> new Fault("/properties/" + answer.getKey() + "/max" + of, "range-empty", "最大的不能小于最小的"))
                : Stream.empty();
    }

    private static double number(Map<?, ?> said, String member, double unsaid) {
        return said.get(member) instanceof Number number ? number.doubleValue() : unsaid;
    }

    /** Whoever chose it would have chosen two. */
    private static Stream<Fault> choiceTwice(Map.Entry<?, ?> answer) {
        List<?> choices = answer.getValue() instanceof Map<?, ?> said && said.get("oneOf") instanceof List<?> all
                ? all.stream().map(one -> one instanceof Map<?, ?> choice ? choice.get("const") : one).toList() : List.of();
        return choices.stream().distinct().count() == choices.size() ? Stream.empty()
                : Stream.of(new Fault("/properties/" + answer.getKey() + "/oneOf", "choice-twice", "选项重复"));
    }

    /** Nobody could ever answer what is not asked. */
    private static Stream<Fault> missing(Map<String, Object> form) {
        List<?> required = form.get("required") instanceof List<?> names ? names : List.of();
        Collection<?> asked = form.get("properties") instanceof Map<?, ?> answers ? answers.keySet() : List.of();
        return IntStream.range(0, required.size()).filter(index -> !asked.contains(required.get(index)))
                .mapToObj(index -> new Fault("/required/" + index, "answer-not-asked", "必填的这一项不在表单里"));
    }

    /** Once with no answer and once with each odd one, by whoever publishes it rather than by the first applicant. */
    private static List<Fault> tried(Map<String, Object> form) {
        try {
            AnswerForm ready = AnswerForm.of(form);
            ready.faults(Map.of());
            SAMPLES.forEach(odd -> answers(form).forEach(answer -> ready.faults(Map.of((String) answer.getKey(), odd))));
            return List.of();
        } catch (RuntimeException unusable) {
            return List.of(new Fault("", "form-unusable", "试填这张表单时出错"));
        }
    }

    private static Schema read() {
        try (InputStream written = Objects.requireNonNull(FormRules.class.getResourceAsStream("form.schema.json"))) {
            return AnswerForm.schema(JsonMapper.shared().readTree(written));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
