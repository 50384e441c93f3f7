package cn.onestamp.approval.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Posted in the village, so that whoever minds can say so; runs inside the clock.
 *
 * @param photo   SHA-256 of the picture of the notice on the board
 * @param lastDay until the end of this day it hangs
 */
public record VillageNotice(String postedBy, LocalDate postedOn, LocalDate lastDay, String photo, List<Objection> objections) {

    /**
     * @param by     account of whoever wrote it down
     * @param answer what the reviewer found about it, empty until then
     */
    public record Objection(String by, LocalDate on, String text, Optional<String> answer) {

        Objection answered(String found) {
            return new Objection(by, on, text, Optional.of(found));
        }
    }

    public VillageNotice {
        objections = List.copyOf(objections);
    }

    public VillageNotice objected(Objection objection) {
        List<Objection> more = new ArrayList<>(objections);
        more.add(objection);
        return new VillageNotice(postedBy, postedOn, lastDay, photo, more);
    }

    public VillageNotice answered(int number, String found) {
        List<Objection> answered = new ArrayList<>(objections);
        answered.set(number, objections.get(number).answered(found));
        return new VillageNotice(postedBy, postedOn, lastDay, photo, answered);
    }

    /** It has hung long enough, and nobody who spoke up is without an answer. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay) && objections.stream().allMatch(objection -> objection.answer().isPresent());
    }
}
