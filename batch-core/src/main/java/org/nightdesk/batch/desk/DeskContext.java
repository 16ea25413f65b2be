package org.nightdesk.batch.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.nightdesk.batch.analyze.AnalyzeArticlesStepConfiguration;
import org.nightdesk.batch.collect.FetchArticlesStepConfiguration;
import org.nightdesk.batch.compose.ComposeBriefingStepConfiguration;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.deliver.DeliverReportsStepConfiguration;
import org.nightdesk.batch.group.GroupStoriesStepConfiguration;
import org.nightdesk.batch.job.CollectNewsJobConfiguration;
import org.nightdesk.batch.page.FetchPagesStepConfiguration;
import org.nightdesk.batch.render.RenderReportsStepConfiguration;
import org.nightdesk.batch.render.Rerendering;
import org.nightdesk.batch.rollup.EditionPrinter;
import org.nightdesk.batch.rollup.RollUps;
import org.nightdesk.batch.step.Progress;
import org.nightdesk.batch.step.StepEnd;
import org.nightdesk.batch.store.Json;
import org.nightdesk.batch.storyline.Storylines;
import org.nightdesk.summarizer.ArticleAnalyzer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The Spring context of one store: only the auto-configurations in use, since each costs time at every start. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = {Json.class, StepEnd.class, FetchArticlesStepConfiguration.class,
        FetchPagesStepConfiguration.class, AnalyzeArticlesStepConfiguration.class, GroupStoriesStepConfiguration.class,
        ComposeBriefingStepConfiguration.class, RenderReportsStepConfiguration.class,
        DeliverReportsStepConfiguration.class, RollUps.class,
        CollectNewsJobConfiguration.class, JobRunner.class, Storylines.class})
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
class DeskContext {

    /** A migration that was cut off left a note of its failure, or none; either way it is run again. */
    @Bean
    FlywayMigrationStrategy repairThenMigrate() {
        return flyway -> {
            flyway.repair();
            flyway.migrate();
        };
    }

    /** A roll-up is a stored document like any other, and printed like one; the steps do not know each other. */
    @Bean
    EditionPrinter editionPrinter(Rerendering rerendering) {
        return rerendering::render;
    }

    @Bean
    ArticleAnalyzer articleAnalyzer() {
        return new ArticleAnalyzer();
    }

    static ConfigurableApplicationContext start(Configuration configuration, Clock clock, Progress progress) {
        // The program has set logging up before; Spring Boot is not to set it up anew.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        return new SpringApplicationBuilder(DeskContext.class).web(WebApplicationType.NONE)
                .logStartupInfo(false).registerShutdownHook(false)
                .properties(Map.of("spring.main.banner-mode", "off", "spring.datasource.url",
                        url(configuration.store()),
                        "spring.datasource.username", "sa", "spring.datasource.password", "",
                        "spring.datasource.hikari.maximum-pool-size", "4",
                        // H2's check constraints work only as long as the connection that created them is open.
                        "spring.datasource.hikari.max-lifetime", "0", "spring.batch.jdbc.initialize-schema", "always",
                        "spring.main.log-startup-info", "false"))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    register(beans, Configuration.class, () -> configuration);
                    register(beans, Clock.class, () -> clock);
                    register(beans, Progress.class, () -> progress);
                }).run();
    }

    private static <T> void register(GenericApplicationContext beans, Class<T> type, Supplier<T> bean) {
        beans.registerBean(type, bean);
    }

    /** The file in which H2 keeps a store. */
    static Path file(Path store) {
        return store.resolveSibling(store.getFileName() + ".mv.db");
    }

    /** With H2's default delay, commits that were acknowledged are lost when the process is killed. */
    static String url(Path store) {
        return "jdbc:h2:file:" + store + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
