package cn.onestamp.intake.person;

import cn.onestamp.platform.town.TownTime;
import java.util.List;

/** Who asks alone today: whoever is of age, and a minor for what is the minor's own affair. */
record Majority(Ages ages, TownTime town) {

    boolean asksAlone(Identity person, List<String> items) {
        return isOfAge(person) || ages.openTo(person.citizenId(), town.today()).containsAll(items);
    }

    boolean isOfAge(Identity person) {
        return !Age.isMinor(person, town.today());
    }
}
