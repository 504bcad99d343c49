import { writeFileSync } from 'node:fs';
import { project } from '../setup/project-root.mjs';
import { failureLines, tally } from './test-counts.mjs';

/** Hands the figures of a jest run to the process that started it. */
export default class TallyReporter {
  onRunComplete(_contexts, results) {
    if (process.env.NORBANET_TALLY_FILE) {
      writeFileSync(
        process.env.NORBANET_TALLY_FILE,
        JSON.stringify({ ...tally(results), failures: failureLines(results, project) }),
      );
    }
  }
}
