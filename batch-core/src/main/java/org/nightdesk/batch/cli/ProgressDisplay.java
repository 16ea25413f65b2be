package org.nightdesk.batch.cli;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.nightdesk.batch.step.Progress;

/** Shows how far the steps have come: a bar for a person, one line a step otherwise; both on standard error. */
final class ProgressDisplay implements Progress {

    private static final int COLUMNS = 79;
    private static final int WIDEST_STEP_NAME = 16;

    private final Terminal terminal;
    private final Map<String, ProgressBar> bars = new ConcurrentHashMap<>();
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    ProgressDisplay(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin(String step, int items) {
        counts.put(step, new Count(items, new AtomicInteger()));
        if (terminal.interactive()) {
            bars.put(step, new ProgressBarBuilder().setTaskName(String.format("%-" + WIDEST_STEP_NAME + "s", step))
                    .setInitialMax(items > 0 ? items : -1).setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new DelegatingProgressBarConsumer(this::redraw, COLUMNS)).build());
        }
    }

    @Override
    public void advance(String step, int items) {
        counts.computeIfAbsent(step, key -> new Count(0, new AtomicInteger())).done().addAndGet(items);
        ProgressBar bar = bars.get(step);
        if (bar != null) {
            bar.stepBy(items);
        }
    }

    @Override
    public void end(String step) {
        Count count = counts.remove(step);
        ProgressBar bar = bars.remove(step);
        if (bar != null) {
            bar.close();
            terminal.err().println();
            terminal.err().flush();
        } else if (count != null) {
            terminal.tell(step + count.words());
        }
    }

    /** How many items of a step are done, of how many; 0 where that is not known. */
    private record Count(int items, AtomicInteger done) {

        String words() {
            if (done.get() < items) {
                return ": " + done + " of " + items;
            }
            return done.get() > 0 ? ": " + done : " done";
        }
    }

    private void redraw(String bar) {
        terminal.err().print("\r" + bar);
        terminal.err().flush();
    }
}
