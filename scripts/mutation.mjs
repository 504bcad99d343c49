// `npm run mutation [-- --folder libs/drafting --sample 200 --seed 1]`: which changes to a rule no test notices.
import { runMutation } from './mutation/run.mjs';

void runMutation(process.argv.slice(2));
