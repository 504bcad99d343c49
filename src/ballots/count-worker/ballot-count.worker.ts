import { countBallot } from '@nbn/voting';
import { handleWorkerTasks } from '#platform/workers/worker-tasks';
import type { BallotCountTask } from './ballot-count-pool.ts';

handleWorkerTasks(({ definition, papers }: BallotCountTask) => countBallot(definition, papers));
