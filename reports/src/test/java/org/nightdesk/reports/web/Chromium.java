package org.nightdesk.reports.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Gives tests one Chromium for all of them, as it is installed; where there is none, they are skipped and say so. */
final class Chromium implements ParameterResolver {

    private static final String[] NAMES = {"chromium", "chromium-browser", "google-chrome", "chrome.exe"};

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class).browser();
    }

    private static Optional<Path> installed() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(NAMES).map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                .findFirst();
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Path program = installed().orElseThrow(() -> new TestAbortedException(
                    "no Chromium is installed here; with Debian's package chromium this test runs"));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(playwright,
                    playwright.chromium().launch(new LaunchOptions().setExecutablePath(program)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
