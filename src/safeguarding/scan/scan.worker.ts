import { parentPort } from 'node:worker_threads';
import { findPersonalData } from '@nbn/safeguarding';
import type { ScanResult, ScanTask } from './scan-message.ts';

// Warm before the first text: rules and tables are made once.
findPersonalData('kt. 120160-3389, tel. 555 8834, EE38 2200 2210 2014 5685');

parentPort?.on('message', ({ id, texts, year }: ScanTask) => {
  const answer: ScanResult = { id, findings: texts.map((text) => findPersonalData(text, { year })) };
  parentPort?.postMessage(answer);
});
