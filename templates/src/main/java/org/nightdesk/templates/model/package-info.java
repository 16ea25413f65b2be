/**
 * The briefing as a document: what a template author sees. Plain records, no NLP, no SQL, no HTML. Start at
 * {@link org.nightdesk.templates.model.Briefing}; a story is a {@link org.nightdesk.templates.model.StoryBlock} of
 * {@link org.nightdesk.templates.model.QuotedSentence}s, each with the marker of a
 * {@link org.nightdesk.templates.model.SourceLine}.
 */
@NullMarked
package org.nightdesk.templates.model;

import org.jspecify.annotations.NullMarked;
