import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command is started from. */
export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inProject = (...parts) => join(project, ...parts);
