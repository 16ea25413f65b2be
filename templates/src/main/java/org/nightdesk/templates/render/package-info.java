/**
 * FreeMarker, and nothing else imports it. {@link org.nightdesk.templates.render.TemplateEngine} runs a template,
 * {@link org.nightdesk.templates.render.Furniture} gives it the words around the news, {@link
 * org.nightdesk.templates.render.Columns} the lines of plain text.
 */
@NullMarked
package org.nightdesk.templates.render;

import org.jspecify.annotations.NullMarked;
