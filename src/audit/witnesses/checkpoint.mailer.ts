import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import type { AuditCheckpoint } from '../checkpoints/audit-checkpoint.entity.ts';
import { textOf } from '../checkpoints/checkpoint-text.ts';
import { checkpointEmail } from './emails/checkpoint.email.ts';
import { findCheckpointReaders } from './witness.repository.ts';

/** Brings each checkpoint to all teams, in the transaction that makes it: once, or not at all. */
@Injectable()
export class CheckpointMailer {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  async plan(tx: Tx, checkpoint: AuditCheckpoint): Promise<void> {
    const { number } = checkpoint;
    const text = textOf(checkpoint);
    const url = new URL('/network/record', this.config.PUBLIC_URL).href;
    const readers = await findCheckpointReaders(tx.manager);
    await this.deliveries.plan(
      tx,
      readers.map(({ memberId, address, language }) => ({
        event: `audit-checkpoint:${number}`,
        recipientId: memberId,
        address,
        channel: 'mail',
        ...checkpointEmail({ number, text, url }, language),
      })),
    );
  }
}
