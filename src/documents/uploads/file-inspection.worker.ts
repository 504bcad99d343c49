import { handleWorkerTasks } from '#platform/workers/worker-tasks';
import { inspectFile } from './file-inspection.ts';

handleWorkerTasks(inspectFile);
