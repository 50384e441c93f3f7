package cn.onestamp.intake.routing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/**
 * What is asked about somebody's situation before the list of materials is made, and what follows from the answers.
 *
 * @param questions every one of them is answered with one of its options
 * @param effects   in the order in which they apply
 */
public record Situations(List<Question> questions, List<Effect> effects) {

    public static final Situations NONE = new Situations(List.of(), List.of());

    public record Question(String id, String title, List<Option> options) {}

    public record Option(String id, String label) {}

    /** Applies where every pair of question and option in {@code when} was answered. */
    public record Effect(Map<String, String> when, List<Consequence> then) {

        public boolean appliesTo(Map<String, String> answers) {
            return when.entrySet().stream().allMatch(pair -> pair.getValue().equals(answers.get(pair.getKey())));
        }
    }

    /** What one situation changes. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AddMaterial.class, name = "ADD_MATERIAL"),
        @JsonSubTypes.Type(value = DropMaterial.class, name = "DROP_MATERIAL"),
        @JsonSubTypes.Type(value = SetDays.class, name = "SET_DAYS"),
        @JsonSubTypes.Type(value = SetFee.class, name = "SET_FEE"),
        @JsonSubTypes.Type(value = Human.class, name = "HUMAN"),
        @JsonSubTypes.Type(value = NotLicensable.class, name = "NOT_LICENSABLE"),
        @JsonSubTypes.Type(value = OtherOrgan.class, name = "OTHER_ORGAN")
    })
    public sealed interface Consequence {}

    /** The material is asked for, and then required. */
    public record AddMaterial(String material) implements Consequence {}

    public record DropMaterial(String material) implements Consequence {}

    /** A shorter promise; never longer than that of the item. */
    public record SetDays(int days) implements Consequence {}

    public record SetFee(long feeFen) implements Consequence {}

    /** A person judges; {@code reason} is told to the applicant. */
    public record Human(String reason) implements Consequence {}

    /** The law needs no licence for this (行政许可法 art. 32(1)(i)). */
    public record NotLicensable(String reason) implements Consequence {}

    /** Another organ is competent (行政许可法 art. 32(1)(ii)); its code by division code of the county. */
    public record OtherOrgan(Map<String, String> organs) implements Consequence {}
}
