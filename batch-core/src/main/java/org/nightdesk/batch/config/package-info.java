/**
 * {@code nightdesk.yaml} as records, checked on load: start at {@link org.nightdesk.batch.config.ConfigurationLoader}.
 */
@NullMarked
package org.nightdesk.batch.config;

import org.jspecify.annotations.NullMarked;
