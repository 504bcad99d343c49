import { handleWorkerTasks } from '#platform/workers/worker-tasks';
import { runStandardTask } from './standard-task.ts';

handleWorkerTasks(runStandardTask);
