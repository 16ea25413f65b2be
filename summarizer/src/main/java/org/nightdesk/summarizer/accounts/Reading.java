package org.nightdesk.summarizer.accounts;

import java.util.List;
import org.nightdesk.summarizer.model.Sentence;

/** Reads one kind of claim out of sentences. */
interface Reading {

    /** The claims of this kind that a sentence makes; empty for most. */
    List<Claim> claims(Sentence sentence);
}
