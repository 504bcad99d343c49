import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import type { DigestEntry } from './digest-line.repository.ts';

/** What is new to a member since an instant, as lines of a mail: only what the member may read at this moment. */
export type NewsSource = (tx: Tx, memberId: string, since: Date) => Promise<readonly DigestEntry[]>;

/** What there is to tell stands in features that come later: one of them says it here. */
@Injectable()
export class NewsSourceRegistry {
  private source: NewsSource = () => Promise.resolve([]);

  register(source: NewsSource): void {
    this.source = source;
  }

  find(tx: Tx, memberId: string, since: Date): Promise<readonly DigestEntry[]> {
    return this.source(tx, memberId, since);
  }
}
