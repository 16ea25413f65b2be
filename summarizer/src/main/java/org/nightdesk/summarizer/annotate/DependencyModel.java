package org.nightdesk.summarizer.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP's tagger and its neural parser of universal dependencies: D. Chen and C. D. Manning: A Fast and Accurate
 * Dependency Parser using Neural Networks, EMNLP 2014. Both are loaded at first use: 27 MB, some two seconds. A sentence
 * takes a few hundredths of a second, so only those should be parsed whose parse is needed.
 */
public final class DependencyModel {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** A parse of a longer sentence is rarely right, and costs more. */
    private static final int MOST_TOKENS = 160;

    private DependencyModel() {}

    /**
     * A word of a parsed sentence.
     *
     * @param text     as written
     * @param tag      its part of speech in the Penn Treebank's tags
     * @param head     the index of the word that it depends on, or -1
     * @param relation how it does, in universal dependencies: {@code nsubj}, {@code obl:tmod}
     * @param start    where it begins in the sentence, in UTF-16 units
     */
    public record Word(String text, String tag, int head, String relation, int start) {}

    /** The words of one sentence in order; empty where it is too long. Thread-safe. */
    public static List<Word> parse(String sentence) {
        PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(new StringReader(sentence),
                new CoreLabelTokenFactory(), "ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep");
        List<CoreLabel> tokens = new ArrayList<>();
        while (tokenizer.hasNext()) {
            tokens.add(tokenizer.next());
        }
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return List.of();
        }
        Loaded.TAGGER.tagCoreLabels(tokens);
        int[] heads = new int[tokens.size()];
        String[] relations = new String[tokens.size()];
        for (TypedDependency dependency : Loaded.PARSER.predict(tokens).typedDependencies()) {
            int word = dependency.dep().index() - 1;
            heads[word] = dependency.gov().index() - 1;
            relations[word] = dependency.reln().toString();
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            boolean hangs = relations[i] != null;
            words.add(new Word(token.word(), token.tag(), hangs ? heads[i] : -1, hangs ? relations[i] : "",
                    token.beginPosition()));
        }
        return words;
    }

    private static final class Loaded {

        static final MaxentTagger TAGGER;
        static final DependencyParser PARSER;

        static {
            // Both would say on the standard error stream that they are loaded.
            RedwoodConfiguration.empty().apply();
            TAGGER = new MaxentTagger(DependencyModel.TAGGER);
            PARSER = DependencyParser.loadFromModelFile(DependencyModel.PARSER);
        }
    }
}
