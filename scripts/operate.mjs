// `npm run ops -- <command>`: the operator's command, with Norbanet's own PostgreSQL where no other is named.
// Only syntax that old versions of Node understand stands here, so that they can say what is wrong.
import { wrongNode } from './setup/node-version.mjs';

const complaint = wrongNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 2;
} else {
  void import('./operate/run.mjs').then(({ run }) => run(process.argv.slice(2)));
}
