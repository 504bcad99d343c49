import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command is started from. */
export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inProject = (...parts) => join(project, ...parts);

/** Where everything is kept that a start must find again. */
export const dataFolder = (env = process.env) => resolve(project, env.DATA_DIR || '.data');
