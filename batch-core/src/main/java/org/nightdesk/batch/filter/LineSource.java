package org.nightdesk.batch.filter;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines as items of work. */
record LineSource(Lines lines) implements OrderedWork.Source<Lines.Line> {

    @Override
    public Lines.@Nullable Line next() throws IOException {
        return lines.next();
    }

    @Override
    public boolean waiting() throws IOException {
        return lines.waiting();
    }
}
