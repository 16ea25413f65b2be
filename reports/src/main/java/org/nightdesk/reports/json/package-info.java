/** An edition for programs: {@link org.nightdesk.reports.json.JsonDocument}, described by a JSON Schema beside it. */
@NullMarked
package org.nightdesk.reports.json;

import org.jspecify.annotations.NullMarked;
