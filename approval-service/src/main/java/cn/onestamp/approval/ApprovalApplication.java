package cn.onestamp.approval;

import cn.onestamp.platform.wiring.Platform;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@Import(Platform.class)
public class ApprovalApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ApprovalApplication.class, arguments);
    }
}
