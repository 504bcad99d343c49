// `npm run privacy`: the record of processing, after the data catalogue has changed.
import { writeFileSync } from 'node:fs';
import { inProject } from './setup/project-root.mjs';
import { readCatalogue, recordOfProcessing } from './privacy/record-of-processing.mjs';

writeFileSync(inProject('docs', 'privacy', 'record-of-processing.md'), recordOfProcessing(readCatalogue()));
