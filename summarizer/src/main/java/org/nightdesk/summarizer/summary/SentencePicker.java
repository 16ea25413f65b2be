package org.nightdesk.summarizer.summary;

import java.util.List;

/** The heart of a method: which candidates make the summary. */
interface SentencePicker {

    /**
     * Picks fit candidates within the limit.
     *
     * @return their indexes in {@code material}, each once, in any order; empty if none is fit, or none stands by itself
     */
    List<Integer> pick(Material material, Limit limit);

    /** What the candidates are worth to this method, before any is picked. */
    Appraisal appraise(Material material);
}
