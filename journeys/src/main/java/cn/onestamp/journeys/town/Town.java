package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Door;
import cn.onestamp.journeys.door.Pass;
import cn.onestamp.journeys.door.SignIn;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The people of a hall, each with one pass that lasts as long as this town is played with. */
public final class Town {

    private static final String PASSWORD = Tables.json("realm-onestamp.local.json").path("peoplePassword").asString();

    private final Door door;
    private final SignIn signIn;
    private final Clock clock;
    private final People people = new People();
    private final Map<String, Pass> passes = new ConcurrentHashMap<>();

    /**
     * @param door    where people ask; signing in goes through {@code signInDoor}, so that it can be measured apart
     * @param address public address, as the sign-in server knows it
     */
    public Town(Door door, Door signInDoor, URI address, Clock clock) {
        this.door = door;
        this.signIn = new SignIn(signInDoor, address, new SecureRandom());
        this.clock = clock;
    }

    public People people() {
        return people;
    }

    public Resident resident(String accountOrName) {
        return new Resident(visitor(people.resident(accountOrName).account()));
    }

    public Clerk clerk(Township township, int which) {
        return new Clerk(at(township, "FRONT_DESK", which));
    }

    public Officer reviewer(Township township, int which) {
        return new Officer(at(township, "REVIEWER", which));
    }

    public Officer approver(Township township, int which) {
        return new Officer(at(township, "APPROVER", which));
    }

    public Officer keeper(Township township, int which) {
        return new Officer(at(township, "SEAL_KEEPER", which));
    }

    /** Whoever supervises the county to which the township belongs. */
    public Post supervisor(Township township) {
        return new Post(visitor(township.countySupervisor()));
    }

    /** Somebody on this post of an organ of the county. */
    public Officer officer(String organ, String post) {
        return new Officer(visitor(Township.on(post, organ).getFirst()));
    }

    /** A window chief who stands in for the keeper does not seal what they accepted. */
    public Officer keeperOtherThan(Clerk accepting, Township township, int which) {
        Officer keeper = keeper(township, which);
        return keeper.visitor().card().equals(accepting.visitor().card()) ? keeper(township, which + 1) : keeper;
    }

    public Passerby anyone() {
        return new Passerby(door);
    }

    public Visitor visitor(String account) {
        Card card = people.named(account);
        return new Visitor(card, pass(card.account()), door, () -> UUID.randomUUID().toString());
    }

    public Pass pass(String account) {
        return passes.computeIfAbsent(account, name -> new Pass(signIn, name, PASSWORD, clock));
    }

    public SignIn signIn() {
        return signIn;
    }

    private Visitor at(Township township, String post, int which) {
        var accounts = township.on(post);
        return visitor(accounts.get(which % accounts.size()));
    }
}
