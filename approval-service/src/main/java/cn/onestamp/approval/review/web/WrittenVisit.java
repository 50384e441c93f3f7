package cn.onestamp.approval.review.web;

import cn.onestamp.approval.examination.SiteVisit;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.Written;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was seen at the place, as the visitors filled it in. */
record WrittenVisit(long version, List<Answer> form, List<Picture> photos, boolean fits) {

    private static final int MOST_ANSWERS = 50;
    private static final int MOST_PHOTOS = 20;
    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_ANSWER = 1_000;
    private static final int LONGEST_TIME = 40;
    private static final Pattern WHERE = Pattern.compile("-?[0-9]{1,2}[.][0-9]{1,7},-?[0-9]{1,3}[.][0-9]{1,7}");

    record Answer(String question, String text) {}

    record Picture(String sha256, String takenAt, @Nullable String where) {}

    List<SiteVisit.Answer> answers() {
        return each("/form", form, MOST_ANSWERS, at -> new SiteVisit.Answer(
                Written.reason("/form/" + at + "/question", form.get(at).question(), LONGEST_QUESTION),
                Written.reason("/form/" + at + "/text", form.get(at).text(), LONGEST_ANSWER)));
    }

    List<SiteVisit.Photo> pictures() {
        return each("/photos", photos, MOST_PHOTOS, at -> picture("/photos/" + at, photos.get(at)));
    }

    private static SiteVisit.Photo picture(String field, Picture told) {
        if (told.where() != null && !WHERE.matcher(told.where()).matches()) {
            throw new Malformed(field + "/where", "Latitude and longitude are degrees such as 25.045127,101.528069");
        }
        return new SiteVisit.Photo(Sha256s.readable(field + "/sha256", told.sha256()), moment(field + "/takenAt", told.takenAt()), Optional.ofNullable(told.where()));
    }

    private static Instant moment(String field, String told) {
        try {
            return Instant.parse(told.length() > LONGEST_TIME ? "" : told);
        } catch (DateTimeException unreadable) {
            throw new Malformed(field, "A moment is written as 2026-01-06T01:30:00Z");
        }
    }

    private static <T> List<T> each(String field, List<?> told, int most, IntFunction<T> read) {
        if (told.isEmpty() || told.size() > most) {
            throw new Malformed(field, "There are 1 to " + most + " of them");
        }
        return IntStream.range(0, told.size()).mapToObj(read).toList();
    }
}
