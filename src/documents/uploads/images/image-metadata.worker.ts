import { handleWorkerTasks } from '#platform/workers/worker-tasks';
import { removeImageMetadata } from './image-metadata.ts';

handleWorkerTasks(removeImageMetadata);
