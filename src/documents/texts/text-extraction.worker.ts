import { constants, setPriority } from 'node:os';
import { handleWorkerTasks } from '#platform/workers/worker-tasks';
import { extractText } from './extract-text.ts';

// Requests come first. On Linux a priority is the thread's own (setpriority(2), C library/kernel differences).
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

handleWorkerTasks(extractText);
