import { directSetting } from '../../database/connection-faults.ts';
import { withClient } from '../../database/data-source.ts';
import type { OperatorCommand } from '../operator-command.ts';
import { findErased } from './database-dump.query.ts';

/** The members who were erased, by number and seat: what a restore of an older backup needs besides. */
export const erasuresCommand: OperatorCommand = {
  name: 'erasures',
  synopsis: '',
  summary: 'lists who was erased, for the restore of an older backup',
  async run({ config: readSettings }) {
    const config = readSettings();
    const setting = directSetting(config);
    const erased = await withClient(config.directDatabaseUrl, findErased, { setting });
    return {
      lines: erased.map(({ memberId, label, erasedAt }) => `${memberId}  ${erasedAt}  ${label}`),
      data: { erased },
    };
  },
};
