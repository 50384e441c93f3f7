package cn.onestamp.intake.material;


import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MaterialConfiguration {

    @Bean
    WhoseFile whoseFile(Speaking speaking, Helping helping) {
        return new WhoseFile(speaking, helping);
    }

    @Bean
    BeginUpload beginUpload(Uploads uploads, Library library, WhoseFile whose, CheckedFiles files) {
        return new BeginUpload(uploads, library, whose, files);
    }

    @Bean
    ContinueUpload continueUpload(Uploads uploads, Pieces pieces, CheckedFiles files, Library library, WhoseFile whose) {
        return new ContinueUpload(uploads, pieces, files, library, whose);
    }

    @Bean
    ForgetAbandoned forgetAbandoned(Uploads uploads, Pieces pieces, Clock machine) {
        return new ForgetAbandoned(uploads, pieces, machine);
    }

    @Bean
    OwnLibrary ownLibrary(Library library, WhoseFile whose, Helping helping) {
        return new OwnLibrary(library, whose, helping);
    }
}
