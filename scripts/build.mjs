// `npm run build`: the server and the web client, side by side, each unless it is built from these very
// sources already; and the list of what they are made of.
import { buildIfNeeded, server, web } from './setup/build.mjs';
import { writeBillOfMaterials } from './supply-chain/bill-of-materials.mjs';

await Promise.all([buildIfNeeded(server), buildIfNeeded(web), writeBillOfMaterials()]);
