package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What forms are filled in with beforehand (S78): shown in full to the person alone, once they have agreed; each showing is put down. */
public final class OwnProfile {

    /** {@code contact} may know nothing. */
    public record Profile(Identity identity, Contact contact) {}

    private final Persons persons;
    private final Profiles profiles;
    private final ContactRegister register;
    private final Disclosures disclosures;

    public OwnProfile(Persons persons, Profiles profiles, ContactRegister register, Disclosures disclosures) {
        this.persons = persons;
        this.profiles = profiles;
        this.register = register;
        this.disclosures = disclosures;
    }

    /** Empty while the person does not agree; {@code Absent} while the account is bound to nobody. */
    public Mono<Profile> read(String account) {
        return persons.getCard(account).flatMap(self -> profiles.find(self.personId())
                .flatMap(kept -> persons.getIdentity(self.personId()).flatMap(identity -> asked(identity)
                        .map(registered -> new Profile(identity, kept.or(registered)))))
                .flatMap(profile -> disclosures.putDown(new Disclosures.Disclosure(
                        account, "intake.profile-read", self.personId(), "prefilling a form")).thenReturn(profile)));
    }

    public Mono<Map<String, Object>> agree(boolean yes, Act act) {
        return persons.getCard(act.account()).flatMap(self -> profiles.agree(self.personId(), yes, act.asking(yes)));
    }

    /** A register that does not answer leaves a field empty and keeps nobody from going on. */
    private Mono<Contact> asked(Identity identity) {
        return register.find(identity).onErrorReturn(Contact.UNKNOWN).defaultIfEmpty(Contact.UNKNOWN);
    }
}
