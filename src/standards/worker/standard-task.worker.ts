import { handleWorkerTasks } from '../../platform/workers/worker-tasks.ts';
import { runStandardTask } from './standard-task.ts';

handleWorkerTasks(runStandardTask);
