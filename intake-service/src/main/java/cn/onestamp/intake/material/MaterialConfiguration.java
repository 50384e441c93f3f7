package cn.onestamp.intake.material;


import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MaterialConfiguration {

    @Bean
    BeginUpload beginUpload(Uploads uploads, Library library, Speaking speaking, CheckedFiles files) {
        return new BeginUpload(uploads, library, new WhoseFile(speaking), files);
    }

    @Bean
    ContinueUpload continueUpload(Uploads uploads, Pieces pieces, CheckedFiles files, Library library) {
        return new ContinueUpload(uploads, pieces, files, library);
    }

    @Bean
    ForgetAbandoned forgetAbandoned(Uploads uploads, Pieces pieces, Clock machine) {
        return new ForgetAbandoned(uploads, pieces, machine);
    }

    @Bean
    OwnLibrary ownLibrary(Library library, Speaking speaking) {
        return new OwnLibrary(library, new WhoseFile(speaking));
    }
}
