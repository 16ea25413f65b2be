package org.nightdesk.batch.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.nightdesk.batch.config.ConfigurationException;
import org.nightdesk.templates.model.ThemeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code nightdesk}: lists the commands and runs the one that is asked for. */
@Command(name = "nightdesk", mixinStandardHelpOptions = true, versionProvider = Nightdesk.Version.class, scope = ScopeType.INHERIT, sortOptions = false, usageHelpAutoWidth = true, parameterListHeading = "%n", optionListHeading = "%n", synopsisSubcommandLabel = "COMMAND", description = "A night desk for news: by morning a briefing, every sentence word for word from a source that it"
        + " names.", footer = {"", "New here? `nightdesk demo` makes two editions from sample news.",
                "`nightdesk COMMAND --help` tells more, with an example."})
public final class Nightdesk implements Callable<ExitCode> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Nightdesk() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int status = run(terminal, arguments);
        terminal.err().flush();
        // Ends worker threads too, should a command have been cut off.
        System.exit(status);
    }

    /** Runs one command. */
    static int run(Terminal terminal, String... arguments) {
        CommandLine commands = new CommandLine(new Nightdesk());
        new CommandGroups()
                .add("To begin with", new Demo(terminal), new Init(terminal), new Check(terminal),
                        new OpmlLists(terminal))
                .add("Every night", new Run(terminal), new Collect(terminal), new Preview(terminal),
                        new Render(terminal), new RollUpCommand(terminal), new Send(terminal), new Schedule(terminal),
                        new Restart(terminal))
                .add("What was made", new Status(terminal), new Sources(terminal), new Show(terminal),
                        new ShowStory(terminal),
                        new ShowStoryline(terminal), new Explain(terminal), new Search(terminal), new Serve(terminal),
                        new Verify(terminal))
                .add("The parts, alone as filters", new Extract(terminal), new Summarize(terminal), new Group(terminal),
                        new FeedView(terminal))
                .add("For those who improve it", new Evaluate(terminal))
                .addTo(commands);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.registerConverter(LocalDate.class, Nightdesk::date);
        commands.setOut(terminal.out()).setErr(terminal.err());
        commands.setExecutionStrategy(parsed -> execute(terminal, parsed));
        commands.setParameterExceptionHandler((wrong, args) -> refuse(terminal, wrong));
        int status = commands.execute(arguments);
        return terminal.out().checkError() && !terminal.results().isUnread() && status == ExitCode.DONE.number()
                ? tell(terminal, ExitCode.FAILED, "standard output cannot be written")
                : status;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is not a date such as 2026-09-15");
        }
    }

    @Override
    public ExitCode call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    private static int execute(Terminal terminal, ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        CommandLine asked = parsed.asCommandLineList().getLast();
        Callable<ExitCode> command = asked.getCommand();
        try {
            return command.call().number();
        } catch (ParameterException wrong) {
            throw wrong;
        } catch (ConfigurationException wrong) {
            return tell(terminal, ExitCode.USAGE, String.valueOf(wrong.getMessage()));
        } catch (ThemeException wrong) {
            return tell(terminal, ExitCode.USAGE, String.valueOf(wrong.getMessage()));
        } catch (CommandFailure known) {
            return tell(terminal, known.code(), String.valueOf(known.getMessage()));
        } catch (IOException broken) {
            return terminal.results().isUnread()
                    ? ExitCode.DONE.number()
                    : tell(terminal, ExitCode.FAILED, asked.getCommandName() + " failed: " + FailureLog.line(broken));
        } catch (OutOfMemoryError full) {
            return tell(terminal, ExitCode.FAILED, asked.getCommandName()
                    + " ran out of memory: give it more, for example with NIGHTDESK_OPTS=-Xmx4g");
        } catch (Exception | Error unexpected) {
            return tell(terminal, ExitCode.FAILED,
                    asked.getCommandName() + " failed: " + FailureLog.record(unexpected));
        }
    }

    private static int refuse(Terminal terminal, ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        String reason = wrong instanceof UnmatchedArgumentException unmatched && command.parent() == null
                ? "there is no command '" + unmatched.getUnmatched().getFirst() + "'"
                : wrong.getMessage();
        return tell(terminal, ExitCode.USAGE, reason + " (see `" + command.qualifiedName() + " --help`)");
    }

    private static int tell(Terminal terminal, ExitCode code, String line) {
        terminal.tell("nightdesk: " + line);
        return code.number();
    }

    /** Tells the version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Nightdesk.class.getPackage().getImplementationVersion();
            return new String[]{"nightdesk " + (version == null ? "(not built as a jar)" : version)};
        }
    }
}
