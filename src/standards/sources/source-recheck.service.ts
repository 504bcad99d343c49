import { Injectable } from '@nestjs/common';
import { DocumentReplaced, DocumentRestored, DocumentTrashed } from '../../documents/index.ts';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { broadcastSources } from './source.broadcaster.ts';
import { recheckSources } from './source.repository.ts';
import { SourceObjectRegistry } from './source-object.registry.ts';

type DocumentEvent = DocumentReplaced | DocumentTrashed | DocumentRestored;

/** Finds sources that are others now than when somebody looked at them. */
@Injectable()
export class SourceRecheckService {
  constructor(private readonly objects: SourceObjectRegistry) {}

  /** @param documentIds the documents that changed; null: every source is looked at. */
  async recheck(tx: Tx, documentIds: readonly string[] | null): Promise<void> {
    for (const standardId of await recheckSources(tx, this.objects, documentIds))
      broadcastSources(tx, standardId, null);
  }

  /** What happens in the library is known at once. */
  @OnEvents(DocumentReplaced, DocumentTrashed, DocumentRestored)
  async onDocuments(events: readonly DocumentEvent[], tx: Tx): Promise<void> {
    await this.recheck(
      tx,
      events.map(({ payload }) => payload.documentId),
    );
  }
}
