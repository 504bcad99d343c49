import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findAuditAuthor, SignInRateLimiter } from '../../../identity/index.ts';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { setConfirmed } from '../directory-entry.repository.ts';
import { DirectoryEntryChanged } from '../directory.events.ts';
import { ConfirmationLinkEnded } from '../directory.problems.ts';
import type { DirectoryConfirmationView } from '../dto/directory-entry.view.ts';
import { hashConfirmationToken } from './confirmation-token.ts';
import { findOpenLink, type OpenConfirmation, useLink } from './confirmation.repository.ts';

/**
 * Confirms an entry by the link of a letter, once. The token is in the fragment of the address and comes by POST
 * alone: programs that follow links in emails see an empty page and confirm nothing.
 */
@Injectable()
export class ConfirmationLinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
    private readonly limits: SignInRateLimiter,
  ) {}

  /** What would be confirmed. Nothing is recorded by this. */
  async preview(token: string, address: string): Promise<DirectoryConfirmationView> {
    const { name, organisation, subject, confirmedAt } = await this.find(token, address);
    return { name, organisation, subject, confirmedAt: confirmedAt.toISOString() };
  }

  async confirm(token: string, address: string): Promise<void> {
    const { entryId, memberId, country } = await this.find(token, address);
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      if (!(await useLink(tx, hashConfirmationToken(token)))) throw new ConfirmationLinkEnded();
      await setConfirmed(tx, entryId);
      tx.audit({
        action: 'directory.entry-confirmed',
        object: { kind: 'directory-entry', id: entryId },
        country,
        detail: { by: 'link' },
        by: await findAuditAuthor(tx, memberId),
      });
      tx.publish(new DirectoryEntryChanged({ entryId }));
    });
  }

  /** Guessing tokens counts against the same limit as guessing accounts. */
  private async find(token: string, address: string): Promise<OpenConfirmation> {
    const open = await findOpenLink(this.database, hashConfirmationToken(token));
    if (open) return open;
    await this.limits.consumeAddress(address);
    throw new ConfirmationLinkEnded();
  }
}
