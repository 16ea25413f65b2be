package org.nightdesk.summarizer.evaluation;

/**
 * The ROUGE scores of one summary.
 *
 * @param rouge1    by shared unigrams
 * @param rouge2    by shared bigrams
 * @param rougeL    by the longest common subsequence of the whole texts
 * @param rougeLsum by the union of the longest common subsequences of their sentences
 */
public record RougeScores(Overlap rouge1, Overlap rouge2, Overlap rougeL, Overlap rougeLsum) {}
