package org.nightdesk.batch.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The commands under the headings that the help lists them under. */
final class CommandGroups {

    private final Map<String, List<CommandLine>> groups = new LinkedHashMap<>();

    /** Adds commands under a heading. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final CommandGroups add(String heading, Callable<ExitCode>... commands) {
        List<CommandLine> group = groups.computeIfAbsent(heading, key -> new ArrayList<>());
        for (Callable<ExitCode> command : commands) {
            group.add(new CommandLine(command));
        }
        return this;
    }

    /** Makes them the commands of a root command. */
    void addTo(CommandLine root) {
        groups.values().forEach(group -> group.forEach(command -> root.addSubcommand(command)));
        root.getHelpSectionMap().put(SECTION_KEY_COMMAND_LIST_HEADING, help -> "");
        root.getHelpSectionMap().put(SECTION_KEY_COMMAND_LIST, this::list);
    }

    private String list(Help root) {
        StringBuilder list = new StringBuilder();
        groups.forEach((heading, commands) -> {
            Map<String, Help> members = new LinkedHashMap<>();
            for (CommandLine command : commands) {
                members.put(command.getCommandName(), root.subcommands().get(command.getCommandName()));
            }
            list.append(root.createHeading("%n@|bold %s|@%n", heading)).append(root.commandList(members));
        });
        return list.toString();
    }
}
