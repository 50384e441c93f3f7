package cn.onestamp.approval.seal.workshop;

import cn.onestamp.approval.paper.PaperContent;
import cn.onestamp.approval.paper.UnprintableCharacters;
import cn.onestamp.approval.seal.Paper;
import cn.onestamp.approval.seal.Workshop;
import cn.onestamp.approval.seal.signing.SealPress;
import cn.onestamp.approval.seal.signing.SealedFile;
import cn.onestamp.approval.seal.signing.SealedPaper;
import cn.onestamp.platform.file.FileId;
import cn.onestamp.platform.file.FileStore;
import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.id.PersonName;
import cn.onestamp.platform.problem.Remediable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Where paper is made: composing, signing and writing files cost processor and disk time, so it has a few hands of its own. */
final class PressWorkshop implements Workshop {

    private static final long LARGEST = 20L << 20;

    private final SealPress press;
    private final FileStore files;
    private final Scheduler hands;

    PressWorkshop(SealPress press, FileStore files, Scheduler hands) {
        this.press = press;
        this.files = files;
        this.hands = hands;
    }

    @Override
    public Mono<Paper> make(Order order) {
        return Mono.fromCallable(() -> made(order)).subscribeOn(hands);
    }

    @Override
    public Mono<Void> destroy(Paper paper) {
        return Mono.<Void>fromRunnable(() -> paper.files().forEach(file -> files.remove(new FileId(file.sha256()))))
                .subscribeOn(hands);
    }

    private Paper made(Order order) {
        try {
            SealedPaper sealed = press.press(order.content(), order.seal(), order.at());
            List<Paper.File> kept = List.of(kept("OFD", sealed.ofd()), kept("PDF", sealed.pdf()));
            PaperContent content = order.content();
            return new Paper(order.document(), content.verificationCode(), content.title(), content.documentNumber(),
                    order.seal().organ().code(), order.seal().organ().name(), Masks.name(PersonName.of(content.addressee())),
                    content.date(), order.validTo(), order.at(), order.seal().id(),
                    order.word().keeper(), order.word().approver(), order.word().authorisation(), kept);
        } catch (UnprintableCharacters rare) {
            throw new Remediable(List.of(new Remediable.Fault("holder", "character-cannot-be-printed", rare.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paper.File kept(String format, SealedFile file) throws IOException {
        files.keep(new ByteArrayInputStream(file.bytes()), LARGEST);
        return new Paper.File(format, file.sha256(), file.bytes().length);
    }
}
