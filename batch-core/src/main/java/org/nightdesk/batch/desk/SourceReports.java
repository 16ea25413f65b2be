package org.nightdesk.batch.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.SourceRepository;
import org.nightdesk.batch.store.SourceRepository.SourceState;
import org.springframework.stereotype.Component;

/** How the configured sources do, from what was stored of them. */
@Component
class SourceReports {

    private final Configuration configuration;
    private final Clock clock;
    private final SourceRepository sources;
    private final ArticleRepository articles;

    SourceReports(Configuration configuration, Clock clock, SourceRepository sources, ArticleRepository articles) {
        this.configuration = configuration;
        this.clock = clock;
        this.sources = sources;
        this.articles = articles;
    }

    List<SourceHealth> health() {
        Map<String, SourceState> states = sources.states().stream()
                .collect(Collectors.toMap(SourceState::name, Function.identity()));
        return configuration.sources().stream().map(source -> {
            SourceState state = states.get(source.name());
            return SourceHealth.of(source.name(), sources.standing(source.name()),
                    state == null ? null : state.problem(), state == null ? null : state.lastSuccess(), articles,
                    clock.instant());
        }).toList();
    }
}
