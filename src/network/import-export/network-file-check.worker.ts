import { handleWorkerTasks } from '../../platform/workers/worker-tasks.ts';
import { checkNetworkFile } from './network-file-check.ts';

handleWorkerTasks(checkNetworkFile);
