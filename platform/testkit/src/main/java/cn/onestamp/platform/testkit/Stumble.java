package cn.onestamp.platform.testkit;

import cn.onestamp.platform.fault.Step;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the code under test fail at a named step, as a crash would, without ending the process. */
public final class Stumble {

    private static final Map<Step, AtomicInteger> LEFT = new ConcurrentHashMap<>();

    private Stumble() {}

    /** The next {@code times} that somebody reaches the step fail. */
    public static void at(Step step, int times) {
        LEFT.put(step, new AtomicInteger(times));
    }

    /** Found by the service loader on every test's class path. */
    public static final class Observer implements Step.Observer {

        @Override
        public void reached(Step step) {
            AtomicInteger left = LEFT.get(step);
            if (left != null && left.getAndDecrement() > 0) {
                throw new IllegalStateException("stumbled at " + step);
            }
        }
    }
}
