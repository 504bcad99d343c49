import { handleWorkerTasks } from '#platform/workers/worker-tasks';
import { extractText } from './extract-text.ts';

handleWorkerTasks(extractText);
