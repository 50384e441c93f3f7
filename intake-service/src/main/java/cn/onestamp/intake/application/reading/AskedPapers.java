package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.SharedPapers;
import cn.onestamp.intake.sharing.DataSharing;
import cn.onestamp.intake.sharing.Shared;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Papers other authorities share, asked for a named item and application. */
final class AskedPapers implements SharedPapers {

    private final DataSharing sharing;

    AskedPapers(DataSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public Mono<SharedPaper> ask(Dossier dossier, ServiceItems.Asked material, String account) {
        return sharing.ask(new DataSharing.Question(account, dossier.applicantId(), material.code(), dossier.item().name(), dossier.id()))
                .map(answer -> switch (answer) {
                    case Shared.Found found -> new SharedPaper(material.code(), material.name(), Outcome.FOUND, Optional.ofNullable(found.validTo()));
                    case Shared.NotFound none -> new SharedPaper(material.code(), material.name(), Outcome.NOT_FOUND, Optional.empty());
                    case Shared.Unreachable silent -> new SharedPaper(material.code(), material.name(), Outcome.UNREACHABLE, Optional.empty());
                });
    }
}
