// `npm test [-- arguments of jest]`: its own set-up, every kind of test, its own clearing up.
import { wrongNode } from './setup/node-version.mjs';

const complaint = wrongNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  void import('./test/run.mjs').then(({ run }) => run(process.argv.slice(2)));
}
