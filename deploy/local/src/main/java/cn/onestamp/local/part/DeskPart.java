package cn.onestamp.local.part;

import cn.onestamp.local.checkout.Java;
import cn.onestamp.local.checkout.Module;
import cn.onestamp.local.process.Launch;
import cn.onestamp.local.process.Part;
import cn.onestamp.local.process.Readiness;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of our own services, told by its environment where everybody is. */
record DeskPart(Desk desk, Hall hall) implements Part {
    @Override
    public String name() {
        return desk.title();
    }

    @Override
    public Layer layer() {
        return desk.isDoor() ? Layer.DOOR : Layer.DESKS;
    }

    @Override
    public List<String> needs() {
        return desk.isDoor() ? List.of() : List.of("store", "kafka");
    }

    @Override
    public List<Integer> ports() {
        int port = desk.port(hall.ports());
        return List.of(port, hall.ports().actuator(port));
    }

    @Override
    public Launch launch() throws IOException {
        hall.secrets().get(name(), Desk.Key.CLIENT);
        for (String key : desk.keys()) {
            hall.secrets().get(name(), key);
        }
        List<Module> beside = hall.manner().withFaults() ? List.of(Module.CLOCK, Module.FAULTS) : List.of(Module.CLOCK);
        List<String> command = new Java(hall.checkout()).main(desk.module(), hall.jvm().flags(192), beside);
        return new Launch(command, environment(), hall.folder().path());
    }

    /** Spring's names, with underscores for dots and dashes: the spelling that code without Spring reads too. */
    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("SERVER_PORT", ports().getFirst().toString());
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_SERVER_PORT", ports().getLast().toString());
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", hall.kafkaAddress());
        environment.put("SPRING_CONFIG_IMPORT", "optional:configtree:" + hall.secrets().of(name()) + "/");
        environment.put("ONESTAMP_STORE_URI", hall.storeUri());
        environment.put("ONESTAMP_ISSUER", hall.issuer());
        environment.put("ONESTAMP_KEYCLOAK", hall.keycloakAddress());
        environment.put("ONESTAMP_PUBLIC_ADDRESS", hall.ports().address());
        environment.put("ONESTAMP_FILES", hall.folder().files().resolve(name()).toString());
        environment.put("ONESTAMP_REFERENCE_DATA", hall.checkout().referenceData().toString());
        environment.put("ONESTAMP_TRUST", hall.folder().trust().toString());
        environment.put("ONESTAMP_TOWN_TIME", hall.folder().townTime().toString());
        if (hall.manner().withFaults()) {
            environment.put("ONESTAMP_FAULT_FILE", hall.folder().path().resolve("fault-" + name()).toString());
        }
        for (Desk peer : Desk.values()) {
            if (!peer.isDoor()) {
                environment.put("ONESTAMP_PEERS_" + peer.name(), "http://127.0.0.1:" + peer.port(hall.ports()));
            }
        }
        return environment;
    }

    @Override
    public Readiness readiness() {
        return new Readiness.Answers(
                URI.create("http://127.0.0.1:" + ports().getLast() + "/actuator/health/readiness"));
    }
}
