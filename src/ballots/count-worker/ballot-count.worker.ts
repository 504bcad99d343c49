import { countBallot } from '@nbn/voting';
import { handleWorkerTasks } from '../../platform/workers/worker-tasks.ts';
import type { BallotCountTask } from './ballot-count-pool.ts';

handleWorkerTasks(({ definition, papers }: BallotCountTask) => countBallot(definition, papers));
