// `npm run build`: the server and the web client, side by side, each unless it is built from these very
// sources already.
import { buildIfNeeded, server, web } from './setup/build.mjs';

await Promise.all([buildIfNeeded(server), buildIfNeeded(web)]);
