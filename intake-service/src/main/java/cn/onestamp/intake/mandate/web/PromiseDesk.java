package cn.onestamp.intake.mandate.web;

import cn.onestamp.intake.mandate.AgentPromise;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PromiseDesk {

    @GetMapping("/api/agent-promise")
    AgentPromise promise() {
        return AgentPromise.TEXT;
    }
}
