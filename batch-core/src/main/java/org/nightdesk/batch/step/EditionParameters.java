package org.nightdesk.batch.step;

import java.util.Objects;
import org.nightdesk.batch.store.EditionKey;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** An edition as job parameters, all of them identifying: the same edition is the same job instance. */
public final class EditionParameters {

    private static final String BRIEFING = "briefing";
    private static final String EDITION = "edition";
    private static final String REVISION = "revision";

    private EditionParameters() {}

    /** The parameters of the job that makes an edition. */
    public static JobParameters of(EditionKey key) {
        return new JobParametersBuilder().addString(BRIEFING, key.briefing()).addLocalDate(EDITION, key.date())
                .addLong(REVISION, (long) key.revision()).toJobParameters();
    }

    /** The edition that a job with these parameters makes. */
    public static EditionKey edition(JobParameters parameters) {
        return new EditionKey(Objects.requireNonNull(parameters.getString(BRIEFING)),
                Objects.requireNonNull(parameters.getLocalDate(EDITION)),
                Objects.requireNonNull(parameters.getLong(REVISION)).intValue());
    }
}
