package org.nightdesk.batch.filter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.summarizer.model.Summarizer;
import org.nightdesk.summarizer.summary.InclusionTrainer;

/**
 * Where the learned summariser has its weights from when it is measured: from the product, from a file, from other
 * examples, or from the examples themselves without the part that is scored.
 *
 * @param weights a file of weights, or null
 * @param train   files of examples to learn from beside the folds, may be empty
 * @param folds   in how many parts the scored examples are divided, each scored with what the others taught; 0 for none
 */
public record Learning(@Nullable Path weights, List<Path> train, int folds) {

    private static final long SEED = 20110606;

    /**
     * @throws IllegalArgumentException if there is one fold, or fewer than none, or weights are both given and to be
     *                                  learned
     */
    public Learning {
        train = List.copyOf(train);
        if (folds < 0 || folds == 1) {
            throw new IllegalArgumentException("2 folds at least, not " + folds);
        }
        if (weights != null && (folds > 0 || !train.isEmpty())) {
            throw new IllegalArgumentException("weights are either read from a file or learned");
        }
    }

    /** Whether the weights that ship with the product are used. */
    public boolean isNone() {
        return weights == null && train.isEmpty() && folds == 0;
    }

    /** The learned summariser for each of the examples to be scored. */
    List<Summarizer> summarizers(List<Example> scored) throws IOException {
        if (weights != null) {
            return Collections.nCopies(scored.size(),
                    Summarizers.learned(Files.readString(weights, StandardCharsets.UTF_8)));
        }
        List<Example> others = new ArrayList<>();
        for (Path file : train) {
            others.addAll(Example.read(file));
        }
        if (folds == 0) {
            return Collections.nCopies(scored.size(), learned(others));
        }
        List<Integer> shuffled = new ArrayList<>(IntStream.range(0, scored.size()).boxed().toList());
        Collections.shuffle(shuffled, new Random(SEED));
        int[] part = new int[scored.size()];
        for (int place = 0; place < part.length; place++) {
            part[shuffled.get(place)] = place % folds;
        }
        Summarizer[] summarizers = new Summarizer[scored.size()];
        for (int fold = 0; fold < folds; fold++) {
            List<Example> known = new ArrayList<>();
            for (int i = 0; i < scored.size(); i++) {
                if (part[i] != fold) {
                    known.add(scored.get(i));
                }
            }
            known.addAll(others);
            Summarizer summarizer = learned(known);
            for (int i = 0; i < scored.size(); i++) {
                if (part[i] == fold) {
                    summarizers[i] = summarizer;
                }
            }
        }
        return List.of(summarizers);
    }

    private static Summarizer learned(List<Example> examples) {
        InclusionTrainer trainer = Summarizers.trainer();
        examples.forEach(example -> trainer.add(example.documents(), example.references()));
        return Summarizers.learned(trainer.weights());
    }
}
