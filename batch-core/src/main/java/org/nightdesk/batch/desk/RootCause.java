package org.nightdesk.batch.desk;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What an operator is told of an exception: the innermost cause, in one line. */
public final class RootCause {

    private RootCause() {}

    static String line(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = root instanceof IOException trouble ? words(trouble) : root.getMessage();
        return (text == null ? root.toString() : text).lines().findFirst().orElse("");
    }

    /** Which file it is and what is the matter, without names of classes. */
    public static String words(IOException trouble) {
        return switch (trouble) {
            // These say nothing but a name.
            case NoSuchFileException gone -> gone.getFile() + " does not exist";
            case AccessDeniedException denied -> denied.getFile() + " may not be used by this account";
            case FileAlreadyExistsException taken -> taken.getFile() + " is in the way";
            case NotDirectoryException file -> file.getFile() + " is no folder";
            case DirectoryNotEmptyException full -> full.getFile() + " is a folder that is not empty";
            case UnknownHostException unknown -> "there is no server of that name: " + unknown.getMessage();
            case EOFException cut -> "the file ends too early";
            default -> trouble.getMessage() == null ? "it cannot be read or written" : trouble.getMessage();
        };
    }
}
