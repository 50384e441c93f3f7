package cn.onestamp.local.part;

import cn.onestamp.local.Refusal;
import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who can be played in a local hall, from the reference tables. */
public final class DemoPeople {
    private final Checkout checkout;

    public DemoPeople(Checkout checkout) {
        this.checkout = checkout;
    }

    /** Refuses an account or name that no resident has, naming the cast. */
    public void mustKnowResident(String accountOrName) throws IOException {
        List<Map<String, String>> residents = Csv.read(checkout.referenceData().resolve("people.csv")).stream()
                .filter(person -> "RESIDENT".equals(person.get("kind")))
                .toList();
        boolean known = residents.stream().anyMatch(person ->
                accountOrName.equals(person.get("username")) || accountOrName.equals(person.get("name_zh")));
        if (!known) {
            throw new Refusal("No resident is called \"" + accountOrName + "\"; among those who are: " + cast(residents) + ".");
        }
    }

    private static String cast(List<Map<String, String>> residents) {
        return residents.stream()
                .filter(person -> "Y".equals(person.get("cast")))
                .map(person -> person.get("username"))
                .collect(Collectors.joining(", "));
    }
}
