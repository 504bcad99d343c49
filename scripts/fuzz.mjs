// `npm run fuzz [-- SECONDS]`: looks for texts and updates that the filter for personal data and the gate of live typing
// do not stand. `npm run fuzz -- TARGET FILE` tries one again that was found. It wants the built server.
import { runFuzz } from './fuzz/run.mjs';

process.exitCode = await runFuzz(process.argv.slice(2));
