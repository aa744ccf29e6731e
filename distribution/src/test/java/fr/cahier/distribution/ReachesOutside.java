package fr.cahier.distribution;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Set;

/** A call by which the same command would give another result tomorrow. */
final class ReachesOutside extends DescribedPredicate<JavaMethodCall> {
    private static final Set<String> CALLS = Set.of(
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.util.concurrent.ThreadLocalRandom.current");

    ReachesOutside() {
        super("reads the wall clock or rolls dice");
    }

    @Override
    public boolean test(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var name = call.getTarget().getName();
        var bareNow = owner.startsWith("java.time.")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        var ownClock = owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
        return bareNow || ownClock || CALLS.contains(owner + "." + name);
    }

    /** A source of randomness made on the spot. */
    static final class Random extends DescribedPredicate<JavaConstructorCall> {
        private static final Set<String> SOURCES = Set.of(
                "java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom", "java.util.Date");

        Random() {
            super("rolls dice");
        }

        @Override
        public boolean test(JavaConstructorCall call) {
            return SOURCES.contains(call.getTargetOwner().getName());
        }
    }
}
