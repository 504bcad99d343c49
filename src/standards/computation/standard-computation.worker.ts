import { handleWorkerTasks } from '../../platform/workers/worker-tasks.ts';
import { compute } from './standard-computation.ts';

handleWorkerTasks(compute);
