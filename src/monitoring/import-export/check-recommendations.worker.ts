import { handleWorkerTasks } from '#platform/workers/worker-tasks';
import { checkRecommendations } from './check-recommendations.ts';

handleWorkerTasks(checkRecommendations);
