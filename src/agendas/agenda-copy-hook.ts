import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeetingCopyHooks } from '../meetings/index.ts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { AgendaItem } from './agenda-item.entity.ts';
import { Agenda } from './agenda.entity.ts';
import { ItemAccessService } from './item-access/item-access.service.ts';

/**
 * A meeting made from another has its agenda: the items with their order, times and lists of readers. Papers,
 * minutes and decisions stay behind.
 */
@Injectable()
export class AgendaCopyHook implements OnModuleInit {
  constructor(
    private readonly copyHooks: MeetingCopyHooks,
    private readonly itemAccess: ItemAccessService,
  ) {}

  onModuleInit(): void {
    this.copyHooks.register('agenda', (tx, from, to) => this.copy(tx, from, to));
  }

  private async copy(tx: Tx, from: string, to: string): Promise<void> {
    const items = await tx.manager.find(AgendaItem, {
      where: { meetingId: from },
      order: { position: 'ASC' },
    });
    if (items.length === 0) return;
    const copies = items.map((item) => ({
      ...item,
      id: newId(),
      meetingId: to,
      carriedFromId: null,
      revision: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    }));
    const { gapMinutes } = await tx.manager.findOneByOrFail(Agenda, { meetingId: from });
    await tx.manager.insert(Agenda, { meetingId: to, version: 1, gapMinutes });
    await tx.manager.insert(AgendaItem, copies);
    for (const [place, item] of items.entries())
      if (item.closed) await this.itemAccess.copyReaders(tx, item.id, copies[place]!.id);
  }
}
