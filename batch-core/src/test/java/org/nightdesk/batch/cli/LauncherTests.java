package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a checkout of empty files, with a JDK and a Maven that only tell how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

    @TempDir
    Path folder;

    private Path checkout;
    private Path tools;

    @BeforeEach
    void layOutACheckout() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.createDirectories(checkout.resolve("batch-core/src/main"));
        Files.writeString(checkout.resolve("pom.xml"), "");
        Files.writeString(checkout.resolve("batch-core/pom.xml"), "");
        Files.copy(Path.of("..", "nightdesk"), checkout.resolve("nightdesk"));
        jdk("25.0.1");
        script(tools.resolve("mvn"),
                "mkdir -p batch-core/target && touch batch-core/target/nightdesk.jar; echo x >> builds");
    }

    @Test
    void buildsOnFirstUseWithOneLineAndThenNoMore() throws Exception {
        Outcome first = launch("status", "--date", "2026-09-15");
        Outcome second = launch("status");

        assertThat(first.errLines()).singleElement().asString().contains("building for the first time");
        assertThat(first.out()).contains("[status][--date][2026-09-15]");
        assertThat(second.err()).isEmpty();
        assertThat(checkout.resolve("builds")).content().isEqualTo("x\n");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        launch();
        Path source = Files.writeString(checkout.resolve("batch-core/src/main/Desk.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(launch().errLines()).singleElement().asString().contains("the sources have changed");
    }

    @Test
    void namesTheLogOfABuildThatFailed() throws Exception {
        script(tools.resolve("mvn"), "echo wrong >&2; exit 1");

        Outcome outcome = launch();

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errLines()).last().asString().contains("the build failed", "build.log");
        assertThat(checkout.resolve("target/launcher/build.log")).content().contains("wrong");
        assertThat(checkout.resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void takesTheLockOfABuildThatDied() throws Exception {
        Path lock = Files.createDirectories(checkout.resolve("target/launcher/lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("owner"), gone.pid() + "\n");

        assertThat(launch("show").out()).contains("[show]");
    }

    @Test
    void takesTheLockOfABuildThatWasCutOffBeforeItNamedItself() throws Exception {
        Files.createDirectories(checkout.resolve("target/launcher/lock"));
        script(tools.resolve("sleep"), "echo \"$1\" >> " + quoted("slept"));

        assertThat(launch("show").out()).contains("[show]");
        assertThat(folder.resolve("slept")).content().hasLineCount(10);
    }

    @Test
    void takesTheLockOfAnEarlierProcessWithItsOwnNumber() throws Exception {
        Path lock = Files.createDirectories(checkout.resolve("target/launcher/lock"));
        Path again = folder.resolve("again");
        script(again, "echo $$ > '" + lock + "/owner'; exec sh '" + checkout.resolve("nightdesk") + "' \"$@\"");

        assertThat(launch(again, checkout, List.of("show")).out()).contains("[show]");
    }

    @Test
    void waitsWithOneLineForALockThatCannotBeRemoved() throws Exception {
        Path lock = Files.createDirectories(checkout.resolve("target/launcher/lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("owner"), gone.pid() + "\n");
        script(tools.resolve("sleep"), "echo \"$1\" >> " + quoted("slept"));
        script(tools.resolve("rm"), "[ \"$(wc -l < " + quoted("slept") + ")\" -lt 3 ] && exit 1; exec /bin/rm \"$@\"");
        Files.writeString(folder.resolve("slept"), "");

        Outcome outcome = launch("show");

        assertThat(outcome.out()).contains("[show]");
        assertThat(outcome.errLines()).first().asString().contains("cannot remove", "target/launcher/lock");
        assertThat(outcome.errLines()).hasSize(2);
        assertThat(folder.resolve("slept")).content().hasLineCount(3);
    }

    @Test
    void worksThroughALinkAndKeepsTheCallersFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("nd link"), checkout.resolve("nightdesk"));
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));

        Outcome outcome = launch(link, elsewhere, List.of("run"));

        assertThat(outcome.out()).contains("in " + elsewhere.toRealPath(), "[run]");
    }

    @Test
    void saysInOneLineWhatToInstallWhereThereIsNoJdk() throws Exception {
        Path launcher = checkout.resolve("nightdesk");
        Files.writeString(launcher, Files.readString(launcher).replace("needed=21", "needed=999"));

        Outcome outcome = launch();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.errLines()).singleElement().asString().contains("JDK 999 or newer");
    }

    private void jdk(String version) throws IOException {
        Path home = Files.createDirectories(tools.resolve("a jdk/bin")).getParent();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/javac"), "");
        script(home.resolve("bin/java"), "echo in \"$(pwd -P)\"; printf '[%s]' \"$@\"; echo");
    }

    private String quoted(String file) {
        return "'" + folder.resolve(file) + "'";
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Outcome launch(String... arguments) throws Exception {
        return launch(checkout.resolve("nightdesk"), checkout, List.of(arguments));
    }

    private Outcome launch(Path launcher, Path from, List<String> arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", launcher.toString());
        builder.command().addAll(arguments);
        builder.directory(from.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", tools.resolve("a jdk").toString());
        environment.put("PATH", tools + ":" + environment.get("PATH"));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Outcome(status, Files.readString(out), Files.readString(err));
    }
}
