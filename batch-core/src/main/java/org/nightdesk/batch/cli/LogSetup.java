package org.nightdesk.batch.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log: our own warnings as single lines on standard error, everything in a file once a store is known. Logback finds
 * this class by itself; libraries never write to standard output.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {

    private static final String FILE = "file";
    private static final String OURS = "org.nightdesk";
    private static final String LINE = "nightdesk: %replace(%msg){'\\s*[\\r\\n]+\\s*', ' '}%n%nopex";
    /** Wipes the progress bar that may stand on the line; it is drawn again below. */
    private static final String OVER_A_BAR = "\r\u001b[K";
    private static final String ENTRY = "%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z', UTC} %-5level %logger{20}: %msg%n%ex";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setTarget("System.err");
        ThresholdFilter warnings = new ThresholdFilter();
        warnings.setLevel("WARN");
        warnings.start();
        console.addFilter(warnings);
        start(context, console, Terminal.isInteractive() ? OVER_A_BAR + LINE : LINE);
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        ch.qos.logback.classic.Logger ours = context.getLogger(OURS);
        ours.setLevel(Level.INFO);
        ours.addAppender(console);
        // Libraries that log in Java's own way would write to standard error by themselves.
        java.util.logging.LogManager.getLogManager().reset();
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** From now on what the schedule does is told too, not only what goes wrong: nobody else says that it is alive. */
    static void tellNews() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        ch.qos.logback.classic.Logger ours = context.getLogger(OURS);
        ours.iteratorForAppenders().forEachRemaining(Appender::clearAllFilters);
    }

    /** From now on what a package logs goes to the file only: the command prints the same as its result. */
    static void keepFromConsole(String name) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        ch.qos.logback.classic.Logger logger = context.getLogger(name);
        logger.setAdditive(false);
        logger.addAppender(context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(FILE));
    }

    /** From now on everything goes to a file too, which is begun anew after 5 MB; two older ones are kept. */
    static void writeTo(Path file) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setFile(file.toString());
        FixedWindowRollingPolicy older = new FixedWindowRollingPolicy();
        older.setFileNamePattern(file + ".%i");
        older.setMinIndex(1);
        older.setMaxIndex(2);
        older.setParent(appender);
        older.setContext(context);
        older.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setMaxFileSize(FileSize.valueOf("5MB"));
        size.setContext(context);
        size.start();
        appender.setRollingPolicy(older);
        appender.setTriggeringPolicy(size);
        start(context, appender, ENTRY);
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAppender(FILE);
        appender.setName(FILE);
        root.addAppender(appender);
        // Spring Boot would set up logging once more, in its own way.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    }

    /** The file that everything goes to, or null if there is none yet. */
    static @Nullable Path file() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        return context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(FILE) instanceof FileAppender<?> appender
                ? Path.of(appender.getFile())
                : null;
    }

    private static void start(LoggerContext context, OutputStreamAppender<ILoggingEvent> appender, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(pattern);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
    }
}
