package org.nightdesk.summarizer.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's conditional random field for three classes of names: J. R. Finkel, T. Grenager, C. Manning: Incorporating
 * Non-local Information into Information Extraction Systems by Gibbs Sampling, ACL 2005. Loaded at first use: 32 MB,
 * about two seconds.
 */
final class NameModel {

    private static final String PATH = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private static final int MOST_TOKENS = 120;

    private NameModel() {}

    /** A name as it stands in the text and its class: PERSON, ORGANIZATION or LOCATION. */
    record Mention(String name, String type) {}

    /** The names in one sentence, in order; only its first 120 tokens are read. */
    static List<Mention> mentions(String sentence) {
        List<CoreLabel> tokens = new ArrayList<>();
        PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(new StringReader(sentence),
                new CoreLabelTokenFactory(), "ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep");
        while (tokens.size() < MOST_TOKENS && tokenizer.hasNext()) {
            tokens.add(tokenizer.next());
        }
        List<Mention> mentions = new ArrayList<>();
        String open = "O";
        int start = 0;
        int end = 0;
        List<CoreLabel> answers = Loaded.MODEL.classifySentence(tokens);
        for (int i = 0; i < answers.size(); i++) {
            CoreLabel token = tokens.get(i);
            String type = answers.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            if (!type.equals(open)) {
                if (!open.equals("O")) {
                    mentions.add(new Mention(sentence.substring(start, end), open));
                }
                open = type;
                start = token.beginPosition();
            }
            end = token.endPosition();
        }
        if (!open.equals("O")) {
            mentions.add(new Mention(sentence.substring(start, end), open));
        }
        return mentions;
    }

    private static final class Loaded {

        static final CRFClassifier<CoreLabel> MODEL = load();

        private static CRFClassifier<CoreLabel> load() {
            Properties properties = new Properties();
            // The model would otherwise learn from what it has read, and the order of articles would show in the answers.
            properties.setProperty("maxAdditionalKnownLCWords", "0");
            try {
                return CRFClassifier.getClassifier(PATH, properties);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("cannot read " + PATH, e);
            }
        }
    }
}
