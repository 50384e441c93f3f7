package cn.onestamp.intake.person;


import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.problem.Remediable;
import java.util.List;
import reactor.core.publisher.Mono;

/** Asks the population register whether a number and a name belong together; nobody may try as often as they like. */
public final class ConfirmIdentity {

    private final IdentityRegister register;
    private final Tries tries;
    private final BlindIndex index;

    public ConfirmIdentity(IdentityRegister register, Tries tries, BlindIndex index) {
        this.register = register;
        this.tries = tries;
        this.index = index;
    }

    /** The same identity. Fails as Remediable without telling which of the two is wrong, and as TooManyTries. */
    public Mono<Identity> confirmed(Identity claimed, String account) {
        return tries.begin(account, claimed).flatMap(begun -> register.confirms(claimed)
                .onErrorResume(silent -> tries.forgive(begun).then(Mono.error(silent)))
                .flatMap(right -> right
                        ? tries.forgive(begun).thenReturn(claimed)
                        : tries.keep(begun).then(Mono.error(notConfirmed()))));
    }

    /** What a request is remembered by: its fingerprint is stored, and a plain digest of a number could be guessed. */
    List<String> unreadable(Identity claimed) {
        return List.of(index.hexOf(claimed.citizenId()), index.hexOf(claimed.name()));
    }

    /** Nobody is to learn whose number this is. */
    static Remediable notConfirmed() {
        return new Remediable(List.of(new Remediable.Fault(
                "", "IDENTITY_NOT_CONFIRMED", "姓名与公民身份号码核对不一致，请核对后重新填写。")));
    }
}
