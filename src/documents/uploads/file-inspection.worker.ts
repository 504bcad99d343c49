import { carryOut } from '../../platform/threads/thread-orders.ts';
import { inspectFile } from './file-inspection.ts';

carryOut(inspectFile);
