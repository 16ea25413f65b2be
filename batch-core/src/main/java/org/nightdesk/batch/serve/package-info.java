/** The archive in a browser of this machine: {@link org.nightdesk.batch.serve.ArchiveServer}. */
@NullMarked
package org.nightdesk.batch.serve;

import org.jspecify.annotations.NullMarked;
