package org.nightdesk.batch.filter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.nightdesk.summarizer.Summarizers;
import org.nightdesk.summarizer.summary.InclusionTrainer;

/** Learns the weights of the learned summariser from articles that people summarised. */
public final class SummaryTraining {

    private SummaryTraining() {}

    /**
     * The weights, as the text of a model file.
     *
     * @param data files of JSON lines {@code {"id","docs":[...],"refs":[...]}}
     */
    public static String weights(List<Path> data) throws IOException {
        InclusionTrainer trainer = Summarizers.trainer();
        for (Path file : data) {
            Example.read(file).forEach(example -> trainer.add(example.documents(), example.references()));
        }
        return trainer.weights();
    }
}
