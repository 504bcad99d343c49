import { setTimeout as pause } from 'node:timers/promises';
import { SYSTEM } from '#platform/access/actor';
import { INSTALLATION_STATE_INTERVAL_MS } from '#platform/installation/installation-state';
import { readInstallation, setMaintenance } from '#platform/installation/installation.repository';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { DataSource } from 'typeorm';
import { withApplication } from '../application.ts';
import { CommandRefused, type CommandResult, type OperatorCommand } from '../operator-command.ts';

const WORDS = new Map([
  ['on', true],
  ['off', false],
]);

/** Lets members only read, or work again; without a word it says which of the two holds. */
export const maintenanceCommand: OperatorCommand = {
  name: 'maintenance',
  synopsis: '[on|off]',
  summary: 'lets members only read, or work again',
  run({ config, words: [word] }) {
    const wanted = word === undefined ? undefined : WORDS.get(word);
    if (word !== undefined && wanted === undefined)
      throw new CommandRefused(`Write "maintenance on" or "maintenance off", not "${word}".`);
    return withApplication(config(), async (app) => {
      if (wanted !== undefined) {
        const changed = await app.get(UnitOfWork).run(SYSTEM, async (tx) => {
          const isNew = await setMaintenance(tx, wanted);
          if (isNew)
            tx.audit({
              action: wanted ? 'installation.maintenance-begun' : 'installation.maintenance-ended',
              object: { kind: 'installation', id: 'this' },
            });
          return isNew;
        });
        // Every process asks this often, so that it holds everywhere once this command has ended.
        if (changed) await pause(INSTALLATION_STATE_INTERVAL_MS + 500);
      }
      return describe((await readInstallation(app.get(DataSource))).maintenanceSince);
    });
  },
};

function describe(since: Date | null): CommandResult {
  const line = since
    ? `Maintenance since ${since.toISOString()}: members can read, and nothing they write is taken.`
    : 'No maintenance: members can work.';
  return { lines: [line], data: { maintenance: since !== null, since: since?.toISOString() ?? null } };
}
