import { simulate } from '../flow/simulate.ts';
import { episodesOf, measurePair, measureRun, performanceCurve } from '../measures/index.ts';
import type { Model } from '../network/model.ts';
import { JobRecorder } from './job-recorder.ts';
import type { Job, JobResult } from './job.ts';

/**
 * Returns what every replication of a job showed: what a worker does. Each is simulated twice, with the hazards and without,
 * under the same seed. Throws what simulate throws.
 */
export function runJob(model: Model, job: Job): JobResult {
  const recorder = new JobRecorder(job);
  for (let replication = job.from; replication < job.from + job.count; replication++) {
    const disturbed = simulate(model, job.seed, { replication });
    const undisturbed = simulate(model, job.seed, { replication, hazards: false });
    const curve = performanceCurve(model, disturbed.record, undisturbed.record);
    recorder.add({
      disturbed: measureRun(model, disturbed),
      paired: measurePair(model, disturbed, undisturbed),
      undisturbed: measureRun(model, undisturbed),
      curve,
      episodes: episodesOf(model, curve),
    });
  }
  return recorder.result();
}
