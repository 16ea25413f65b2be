/**
 * What comes from outside, made safe to keep: bytes become text ({@code TextDecoder}), text becomes plain Unicode
 * ({@code PlainText}), addresses their canonical form ({@code WebLink}), dates instants ({@code NewsDates}). A leaf: it
 * knows neither sources nor articles.
 */
@NullMarked
package org.nightdesk.batch.text;

import org.jspecify.annotations.NullMarked;
