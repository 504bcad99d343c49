// `npm start [-- --demo]`: everything from an empty folder to a page that answers.
// Only syntax that old versions of Node understand stands here, so that they can say what is wrong.
import { wrongNode } from './setup/node-version.mjs';

const complaint = wrongNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  void import('./start/run.mjs').then(({ run }) => run(process.argv.slice(2)));
}
