package cn.onestamp.approval.seal;

import cn.onestamp.approval.paper.PaperContent;
import cn.onestamp.approval.seal.signing.Seal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where paper is made: composed, sealed, and its files put away. */
public interface Workshop {

    /** What is to be made, until when it holds, under which seal, at whose word, at which moment of town time. */
    record Order(
            String document, PaperContent content, @Nullable LocalDate validTo, Seal seal, Word word, Instant at) {}

    /**
     * Who is answerable for the seal: its keeper, and whoever decided what it seals or the document by which the keeper lets
     * it be pressed (常设授权).
     */
    record Word(String keeper, @Nullable String approver, @Nullable String authorisation) {}

    /** Fails as Remediable where a character cannot be printed; nothing is sealed then. */
    Mono<Paper> make(Order order);

    /** Destroys the files of a paper that was made while another keeper was faster; nobody has seen them. */
    Mono<Void> destroy(Paper paper);
}
