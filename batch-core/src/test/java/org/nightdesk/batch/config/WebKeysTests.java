package org.nightdesk.batch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebKeysTests {

    @TempDir
    Path folder;

    @Test
    void allowsNoPrivateHostUnlessTold() throws Exception {
        WebAccess access = access("feed: http://10.0.0.7/feed.xml");

        assertThat(access.isLocal(HttpUrl.get("http://10.0.0.7/feed.xml"))).isFalse();
    }

    @Test
    void allowsTheSourcesOwnHostAndPortOnly() throws Exception {
        WebAccess access = access("feed: http://Intranet.example:8080/feed.xml", "local: true");

        assertThat(access.isLocal(HttpUrl.get("http://intranet.example:8080/other"))).isTrue();
        assertThat(access.isLocal(HttpUrl.get("http://intranet.example/feed.xml"))).isFalse();
        assertThat(access.isLocal(HttpUrl.get("http://other.example:8080/feed.xml"))).isFalse();
    }

    @Test
    void allowsFurtherHostsByName() throws Exception {
        WebAccess access = access("feed: https://post.example/rss", "local-hosts: [wiki.example, \"10.0.0.7:8443\"]");

        assertThat(access.isLocal(HttpUrl.get("http://wiki.example/"))).isTrue();
        assertThat(access.isLocal(HttpUrl.get("https://wiki.example/"))).isTrue();
        assertThat(access.isLocal(HttpUrl.get("https://10.0.0.7:8443/"))).isTrue();
        assertThat(access.isLocal(HttpUrl.get("https://10.0.0.7/"))).isFalse();
        assertThat(access.isLocal(HttpUrl.get("https://post.example/"))).isFalse();
        assertThatThrownBy(() -> access("feed: https://post.example/rss", "local-hosts: [\"http://a/b\"]"))
                .hasMessageContaining("is not a host");
    }

    @Test
    void showsALoginToItsOwnServerOnly() throws Exception {
        WebAccess access = access("feed: https://post.example/rss", "user: ann", "password: ${SECRET}");

        assertThat(access.login().headerFor(HttpUrl.get("https://post.example/other"))).startsWith("Basic ");
        assertThat(access.login().headerFor(HttpUrl.get("http://post.example/rss"))).isNull();
        assertThat(access.login().headerFor(HttpUrl.get("https://post.example:8443/rss"))).isNull();
        assertThat(access.toString()).doesNotContain("hush", "Basic");
        assertThat(access("feed: https://post.example/rss", "token: ${SECRET}").login().header())
                .isEqualTo("Bearer hush");
    }

    @Test
    void refusesAddressesThatAreTooLongToBeKept() {
        assertThatThrownBy(() -> access("feed: https://post.example/" + "x".repeat(5_000)))
                .hasMessageContaining("must have no more than 2000 characters");
    }

    @Test
    void refusesLoginsThatWouldLeak() {
        assertThatThrownBy(() -> access("feed: http://post.example/rss", "token: ${SECRET}"))
                .hasMessageContaining("must begin with https");
        assertThatThrownBy(() -> access("feed: https://post.example/rss", "token: hush"))
                .hasMessageContaining("must not stand in the file").hasMessageNotContaining("hush");
        assertThatThrownBy(() -> access("feed: https://ann:hush@post.example/rss"))
                .hasMessageContaining("must not hold a user name").hasMessageNotContaining("hush");
        assertThatThrownBy(() -> access("feed: https://post.example/rss", "user: ann"))
                .hasMessageContaining("password");
        assertThatThrownBy(() -> access("feed: news.xml", "local: true"))
                .hasMessageContaining("only for sources on the web");
    }

    @Test
    void readsPauseAndProxy() throws Exception {
        Configuration configuration = load("feed: https://post.example/rss",
                "collect: {pause: 0, proxy: \"http://proxy.example:3128\"}");

        assertThat(configuration.collect().pause()).isEqualTo(Duration.ZERO);
        assertThat(configuration.collect().proxy()).isEqualTo(URI.create("http://proxy.example:3128/"));
        assertThatThrownBy(() -> load("feed: https://post.example/rss", "collect: {proxy: \"socks://x\"}"))
                .hasMessageContaining("HTTP proxy");
    }

    private WebAccess access(String... keys) throws IOException {
        return ((SourceSettings.FeedUrl) load(String.join("\n    ", keys), "").sources().getFirst()).access();
    }

    private Configuration load(String source, String rest) throws IOException {
        Path file = Files.writeString(folder.resolve("nightdesk.yaml"), "sources:\n  - name: Post\n    " + source
                + "\nbriefings:\n  - {name: daily, title: The Daily}\n" + rest + "\n");
        return new ConfigurationLoader(Map.of("SECRET", "hush")::get).load(file);
    }
}
