package org.nightdesk.reports.model;

import java.util.List;
import java.util.function.Supplier;
import org.nightdesk.summarizer.model.Article;
import org.nightdesk.templates.model.Figures;

/**
 * An earlier edition, as the figures of a new one are compared with it.
 *
 * @param figures  what it counted
 * @param articles all articles of its stories, read when they are asked for: those of a week are many
 */
public record EarlierEdition(Figures figures, Supplier<List<Article>> articles) {}
