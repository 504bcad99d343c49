import { handleWorkerTasks } from '#platform/workers/worker-tasks';
import { checkNetworkFile } from './network-file-check.ts';

handleWorkerTasks(checkNetworkFile);
