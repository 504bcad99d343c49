import { countBallot } from '@nbn/voting';
import { handleWorkerTasks } from '../../platform/workers/worker-tasks.ts';
import type { BallotCountOrder } from './ballot-count-threads.ts';

handleWorkerTasks(({ definition, papers }: BallotCountOrder) => countBallot(definition, papers));
