// `npm run rights`: docs/access.md, from the matrix of rights.
import { writeFileSync } from 'node:fs';
import { accessPage, readRights } from './rights/access-page.mjs';
import { inProject } from './setup/project-root.mjs';

writeFileSync(inProject('docs', 'access.md'), accessPage(readRights()));
