/** The briefing as a document: what a template author sees. Plain records, no NLP, no SQL, no HTML. */
@NullMarked
package org.nightdesk.templates.model;

import org.jspecify.annotations.NullMarked;
