package cn.onestamp.journeys.town;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everybody the town knows. */
public final class People {

    private final List<Card> all = Tables.rows("people.csv").stream().map(Card::of).toList();

    public List<Card> all() {
        return all;
    }

    public List<Card> residents() {
        return all.stream().filter(Card::isResident).toList();
    }

    /** @throws IllegalArgumentException naming those who could be meant instead */
    public Card named(String accountOrName) {
        return find(accountOrName).orElseThrow(() -> new IllegalArgumentException(
                "Nobody is called \"" + accountOrName + "\"; residents are " + accounts(residents())));
    }

    /** @throws IllegalArgumentException when there is no such resident */
    public Card resident(String accountOrName) {
        Card card = named(accountOrName);
        if (!card.isResident()) {
            throw new IllegalArgumentException(card + " is no resident; residents are " + accounts(residents()));
        }
        return card;
    }

    private Optional<Card> find(String accountOrName) {
        return all.stream().filter(card -> card.account().equals(accountOrName) || card.name().equals(accountOrName)).findFirst();
    }

    private static String accounts(List<Card> cards) {
        return cards.stream().map(Card::account).collect(Collectors.joining(", "));
    }
}
