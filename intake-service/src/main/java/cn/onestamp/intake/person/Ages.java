package cn.onestamp.intake.person;

import cn.onestamp.platform.id.CitizenId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From when on somebody asks for an item without a guardian: for everything on the day they are eighteen (民法典 arts 17, 18), for
 * some items earlier, because another law makes it the person's own affair.
 */
public record Ages(List<Earlier> items) {

    /** @param by every year on this day it is looked who will have turned {@code age}; they ask from 1 January on */
    public record Earlier(String itemCode, int age, MonthDay by) {

        private boolean opensTo(CitizenId person, LocalDate day) {
            return person.ageOn(by.atYear(day.getYear())) >= age;
        }
    }

    /** The items a minor asks for alone on this day. */
    Set<String> openTo(CitizenId minor, LocalDate day) {
        return items.stream().filter(item -> item.opensTo(minor, day)).map(Earlier::itemCode).collect(Collectors.toUnmodifiableSet());
    }
}
