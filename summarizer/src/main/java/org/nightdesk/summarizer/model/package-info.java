/**
 * The domain as records: an {@link org.nightdesk.summarizer.model.Article} is split into
 * {@link org.nightdesk.summarizer.model.Sentence}s, articles that tell one event are a
 * {@link org.nightdesk.summarizer.model.Story}, and a {@link org.nightdesk.summarizer.model.Summary} is nothing but
 * {@link org.nightdesk.summarizer.model.Citation}s. A leaf: it imports nothing of ours.
 */
@NullMarked
package org.nightdesk.summarizer.model;

import org.jspecify.annotations.NullMarked;
