package org.nightdesk.batch.source;

import java.nio.file.Path;

/** A file of a folder that is to be read, from its mark on. */
record FolderFile(FileName name, Path path, FileMark mark) {}
