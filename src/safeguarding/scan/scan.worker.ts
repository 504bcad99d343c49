import { findPersonalData } from '@nbn/safeguarding';
import { handleWorkerTasks } from '#platform/workers/worker-tasks';
import type { ScanResult, ScanTask } from './scan-message.ts';

// Warm before the first text: rules and tables are made once.
findPersonalData('kt. 120160-3389, tel. 555 8834, EE38 2200 2210 2014 5685');

handleWorkerTasks<ScanTask, ScanResult>(({ texts, year }) =>
  texts.map((text) => findPersonalData(text, { year })),
);
