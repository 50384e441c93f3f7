package cn.onestamp.platform.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The schemas in the OpenAPI file of one service. */
record HttpContract(String service, SchemaRegistry registry) {

    private static final String BASE = "https://onestamp.cn/http/";

    static HttpContract of(String service) {
        try (InputStream file = HttpContract.class.getResourceAsStream("/contracts/http/" + service + ".yaml")) {
            if (file == null) {
                throw new AssertionError("contracts/http has no " + service + ".yaml");
            }
            String text = JsonMapper.shared().writeValueAsString(new Yaml().<Object>load(file));
            return new HttpContract(service, SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemas(location -> location.equals(BASE + service) ? text : null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> faults(String schema, String body) {
        Schema agreed = registry.getSchema(SchemaLocation.of(BASE + service + "#/components/schemas/" + schema));
        return agreed.validate(body, InputFormat.JSON, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Error::toString).toList();
    }
}
