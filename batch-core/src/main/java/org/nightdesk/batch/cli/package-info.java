/**
 * The command line: {@link org.nightdesk.batch.cli.Nightdesk} lists the commands, one class each, and turns what they
 * return or throw into an exit code. The only place that prints.
 */
@NullMarked
package org.nightdesk.batch.cli;

import org.jspecify.annotations.NullMarked;
