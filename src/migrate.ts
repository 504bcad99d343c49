import 'reflect-metadata';
import { prepareDatabase } from './database/prepare-database.ts';
import { readConfig } from '#platform/config/config';
import { formatStartupError } from './process-errors.ts';

/*
 * `npm run migrate`: brings the database to this version as its owner and ends, so that no process that serves members
 * need know the owner's password.
 */
try {
  const messages = await prepareDatabase(readConfig(process.env));
  process.stdout.write(['The database is that of this version.', ...messages, ''].join('\n'));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${formatStartupError(error)}\n`);
  process.exit(1);
}
