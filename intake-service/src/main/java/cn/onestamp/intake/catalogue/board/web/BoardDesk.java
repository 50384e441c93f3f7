package cn.onestamp.intake.catalogue.board.web;

import cn.onestamp.intake.catalogue.board.Board;
import cn.onestamp.intake.catalogue.board.ReadBoard;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class BoardDesk {

    private final ReadBoard boards;

    BoardDesk(ReadBoard boards) {
        this.boards = boards;
    }

    @GetMapping("/api/boards/{organ}")
    Mono<Board> board(@PathVariable String organ) {
        return Mono.defer(() -> boards.of(organ));
    }
}
