import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { MoveSteps } from '../lifecycle/move-steps.ts';
import { makeVersion } from './make-version.ts';

/**
 * Whatever adopts a standard, the adopted text is fixed in the same transaction: nobody can publish another
 * one.
 */
@Injectable()
export class AdoptedVersions implements OnModuleInit {
  constructor(private readonly steps: MoveSteps) {}

  onModuleInit(): void {
    this.steps.register({ to: 'adopted' }, (tx, { standard }) => this.fix(tx, standard.id));
  }

  private async fix(tx: Tx, standardId: string): Promise<void> {
    const day = tx.now.toISOString().slice(0, 10);
    const [{ before }] = await tx.manager.query<[{ before: number }]>(
      `select count(*)::int as before from standard_version where standard_id = $1 and label ~ $2`,
      [standardId, `^Adopted ${day}( \\([0-9]+\\))?$`],
    );
    await makeVersion(
      tx,
      standardId,
      before === 0 ? `Adopted ${day}` : `Adopted ${day} (${before + 1})`,
      'adopted',
    );
  }
}
