package cn.onestamp.intake.situation;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.PublishedItem.Material;
import cn.onestamp.intake.routing.Situations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the consequences of one set of answers add up to. That no licence is needed outweighs everything; an organ that is
 * not competent does not judge, so another organ outweighs a person.
 */
final class Tally {

    private final PublishedItem item;
    private final Set<String> added = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final List<String> notLicensable = new ArrayList<>();
    private final List<String> forAPerson = new ArrayList<>();
    private final Map<String, String> otherOrgans = new TreeMap<>();
    private int days;
    private @Nullable Long feeFen;

    Tally(PublishedItem item) {
        this.item = item;
        this.days = item.promisedDays();
        this.feeFen = item.feeFen();
    }

    void add(Situations.Consequence consequence) {
        switch (consequence) {
            case Situations.AddMaterial(String code) -> {
                added.add(code);
                dropped.remove(code);
            }
            case Situations.DropMaterial(String code) -> {
                dropped.add(code);
                added.remove(code);
            }
            case Situations.SetDays(int shorter) -> days = Math.min(shorter, item.promisedDays());
            case Situations.SetFee(long fen) -> feeFen = fen;
            case Situations.Human(String reason) -> forAPerson.add(reason);
            case Situations.NotLicensable(String reason) -> notLicensable.add(reason);
            case Situations.OtherOrgan(Map<String, String> organs) -> otherOrgans.putAll(organs);
        }
    }

    Outcome outcome() {
        if (!notLicensable.isEmpty()) {
            return new Outcome.NotLicensable(notLicensable);
        }
        if (!otherOrgans.isEmpty()) {
            return new Outcome.OtherOrgan(otherOrgans, forAPerson);
        }
        return forAPerson.isEmpty() ? checklist() : new Outcome.PersonJudges(forAPerson, checklist());
    }

    private Outcome.Checklist checklist() {
        List<Material> asked = item.materials().stream()
                .filter(material -> added.contains(material.code()) || !material.onlyBySituation())
                .filter(material -> !dropped.contains(material.code()))
                .map(material -> added.contains(material.code()) ? material.asRequired() : material)
                .toList();
        return new Outcome.Checklist(asked, feeFen, days);
    }
}
