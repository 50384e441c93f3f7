package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A number promises that what was handed in is there; what was lost or damaged since is named and handed in again. */
final class WholeFiles {

    private static final int AT_ONCE = 4;

    private final MaterialFiles files;
    private final ServiceItems items;

    WholeFiles(MaterialFiles files, ServiceItems items) {
        this.files = files;
        this.items = items;
    }

    /** Fails as Remediable with every file that cannot be read any more. */
    Mono<Void> mustBeThere(Dossier dossier) {
        return Flux.fromIterable(dossier.materials())
                .filterWhen(material -> files.isWhole(material.sha256()).map(whole -> !whole), AT_ONCE)
                .map(lost -> lost(lost.code(), dossier))
                .collectList()
                .flatMap(lost -> Mono.fromRunnable(() -> Remediable.ifAny(lost)));
    }

    private Fault lost(String code, Dossier dossier) {
        String name = items.keptBy(dossier).nameOf(code).orElse(code);
        return new Fault(code, "material-damaged", "文件已丢失或损坏，请重新上传：" + name);
    }
}
