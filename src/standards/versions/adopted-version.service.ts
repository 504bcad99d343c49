import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import { TransitionHooks } from '../lifecycle/transition-hooks.ts';
import { createVersion } from './create-version.ts';
import { countLabelsMatching } from './version.repository.ts';

/**
 * Whatever adopts a standard, the adopted text is fixed in the same transaction: nobody can publish another
 * one.
 */
@Injectable()
export class AdoptedVersionService implements OnModuleInit {
  constructor(private readonly hooks: TransitionHooks) {}

  onModuleInit(): void {
    this.hooks.register({ to: 'adopted' }, (tx, { standard }) => this.createAdoptedVersion(tx, standard.id));
  }

  private async createAdoptedVersion(tx: Tx, standardId: string): Promise<void> {
    const day = tx.now.toISOString().slice(0, 10);
    const before = await countLabelsMatching(tx, standardId, `^Adopted ${day}( \\([0-9]+\\))?$`);
    await createVersion(
      tx,
      standardId,
      before === 0 ? `Adopted ${day}` : `Adopted ${day} (${before + 1})`,
      'adopted',
    );
  }
}
