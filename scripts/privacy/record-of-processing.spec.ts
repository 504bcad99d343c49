import { readFileSync } from 'node:fs';
import { inProject } from '../setup/project-root.mjs';
import { readCatalogue, recordOfProcessing } from './record-of-processing.mjs';

it('the record of processing says what the data catalogue says (`npm run privacy`)', () => {
  expect(readFileSync(inProject('docs', 'privacy', 'record-of-processing.md'), 'utf8')).toBe(
    recordOfProcessing(readCatalogue()),
  );
});
