package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * D. Gillick, B. Favre: A Scalable Global Model for Summarization, ILP-NLP 2009. The concepts are bigrams of stems, each
 * worth the number of articles that have it, three times that if a first sentence does; a summary is worth the concepts
 * it covers, each once. Found by greedy choice, worth a word, and swaps until none helps.
 */
final class ConceptCoverage implements SentencePicker {

    private static final double LEAD_WEIGHT = 3;

    @Override
    public List<Integer> pick(Material material, Limit limit) {
        int[][] concepts = new int[material.size()][];
        double[] worth = weigh(material, concepts);
        return new CoverageSearch(new Coverage(material, Passage.of(material, i -> true), concepts, worth, limit, 1.0))
                .best();
    }

    @Override
    public Appraisal appraise(Material material) {
        int[][] concepts = new int[material.size()][];
        double[] worth = weigh(material, concepts);
        return Appraisal.covering("concepts by their articles", material, concepts, worth);
    }

    private static double[] weigh(Material material, int[][] concepts) {
        Long2IntMap ids = new Long2IntOpenHashMap();
        ids.defaultReturnValue(-1);
        Vocabulary vocabulary = material.vocabulary();
        List<IntSet> articles = new ArrayList<>();
        List<Boolean> leads = new ArrayList<>();
        for (int i = 0; i < concepts.length; i++) {
            Candidate candidate = material.get(i);
            IntSet own = new IntOpenHashSet();
            int[] stems = candidate.stems();
            for (int k = 0; k + 1 < stems.length; k++) {
                if (vocabulary.isStop(stems[k]) && vocabulary.isStop(stems[k + 1])) {
                    continue;
                }
                long bigram = ((long) stems[k] << 32) | stems[k + 1];
                int id = ids.get(bigram);
                if (id < 0) {
                    id = articles.size();
                    ids.put(bigram, id);
                    articles.add(new IntOpenHashSet());
                    leads.add(false);
                }
                own.add(id);
                articles.get(id).add(candidate.document());
                if (candidate.position() == 0) {
                    leads.set(id, true);
                }
            }
            concepts[i] = own.toIntArray();
            Arrays.sort(concepts[i]);
        }
        double[] worth = new double[articles.size()];
        for (int c = 0; c < worth.length; c++) {
            worth[c] = articles.get(c).size() * (leads.get(c) ? LEAD_WEIGHT : 1);
        }
        return worth;
    }
}
