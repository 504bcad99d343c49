import { handleWorkerTasks } from '../../platform/workers/worker-tasks.ts';
import { inspectFile } from './file-inspection.ts';

handleWorkerTasks(inspectFile);
