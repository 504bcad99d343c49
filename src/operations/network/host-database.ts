import type { Client } from 'pg';
import { rethrowConnectionFault } from '../../database/connection-faults.ts';
import { withClient } from '../../database/data-source.ts';
import { CommandRefused } from '../operator-command.ts';
import { lockNetworks, mayMakeDatabases } from './network-database.repository.ts';

const NAME = 'NETWORKS_DATABASE_URL';

/**
 * Work at the PostgreSQL of all networks, one at a time: two that add would take the same port.
 * @throws {ConfigurationError | CommandRefused} before anything is done.
 */
export async function withHostDatabase<T>(url: string, work: (server: Client) => Promise<T>): Promise<T> {
  let isReached = false;
  try {
    return await withClient(url, async (server) => {
      isReached = true;
      if (!(await mayMakeDatabases(server)))
        throw new CommandRefused(
          `${NAME}: this account may not make roles and databases. Write the address of one that may.`,
        );
      if (!(await lockNetworks(server)))
        throw new CommandRefused('Another command adds or removes a network just now. Try again after it.');
      return work(server);
    });
  } catch (error) {
    if (isReached) throw error;
    return rethrowConnectionFault(NAME, error);
  }
}
