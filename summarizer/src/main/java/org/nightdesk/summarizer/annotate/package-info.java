/** CoreNLP, and nothing else imports it: tokens and sentences for every article, part of speech and names only for what may be printed. */
@NullMarked
package org.nightdesk.summarizer.annotate;

import org.jspecify.annotations.NullMarked;
