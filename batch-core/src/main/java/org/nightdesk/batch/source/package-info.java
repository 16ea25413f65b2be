/**
 * Where articles come from: folders, feed files and feeds on servers. Start at
 * {@link org.nightdesk.batch.source.SourceReader}; a new kind of source is one class and one line of its {@code switch}.
 */
@NullMarked
package org.nightdesk.batch.source;

import org.jspecify.annotations.NullMarked;
