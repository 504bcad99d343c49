import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import type { DigestEntry } from './digest-line.repository.ts';

/** What is new to a member since an instant, as lines of a mail: only what the member may read at this moment. */
export type NewsSource = (tx: Tx, memberId: string, since: Date) => Promise<readonly DigestEntry[]>;

/** What is new in the fields and the country of a member, and of what the member contributed. */
export interface News {
  readonly followed: readonly DigestEntry[];
  readonly own: readonly DigestEntry[];
}

const NOTHING: NewsSource = () => Promise.resolve([]);

/** What there is to tell stands in features that come later: one of them says it here, for each part. */
@Injectable()
export class NewsSourceRegistry {
  private readonly sources: Record<keyof News, NewsSource> = { followed: NOTHING, own: NOTHING };

  register(part: keyof News, source: NewsSource): void {
    this.sources[part] = source;
  }

  async find(tx: Tx, memberId: string, since: Date): Promise<News> {
    return {
      followed: await this.sources.followed(tx, memberId, since),
      own: await this.sources.own(tx, memberId, since),
    };
  }
}
