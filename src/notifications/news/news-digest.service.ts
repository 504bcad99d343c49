import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language, NewsKind } from '@nbn/contracts';
import { fillText, pluralText } from '@nbn/texts';
import { countryName } from '#platform/text/country-name';
import { emailTexts } from '#platform/text/texts';
import { findActorOf } from '../../identity/index.ts';
import { NewsSourceRegistry } from '../../reminders/index.ts';
import { Config } from '#platform/config/config';
import type { Tx } from '#platform/persistence/transaction';
import { type NewsRow, NewsQuery } from './news.query.ts';

interface NewsLine {
  readonly line: string;
  readonly url: string;
}

const PAGE_OF: Readonly<Record<NewsKind, (id: string) => string>> = {
  document: (id) => `/library/${id}`,
  decision: (id) => `/meetings/decisions/${id}`,
  standard: (id) => `/standards/${id}`,
  adoption: (id) => `/standards/${id}/adoption`,
  voice: (id) => `/standards/${id}/adoption`,
  practice: (id) => `/library/practices/${id}`,
  question: (id) => `/library/questions/${id}`,
};
const LIST_OF: Readonly<Record<NewsKind, string>> = {
  document: '/library',
  decision: '/meetings/decisions',
  standard: '/standards',
  adoption: '/standards',
  voice: '/standards',
  practice: '/library/practices',
  question: '/library/questions',
};
/**
 * What is new, as lines of a member's digest: as the member may read it when the mail is made. What is open to
 * the Network is named; of the rest, which the mail's way to its reader does not protect, only the number is
 * told.
 */
@Injectable()
export class NewsDigestService implements OnModuleInit {
  constructor(
    private readonly registry: NewsSourceRegistry,
    private readonly news: NewsQuery,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.registry.register('followed', (tx, memberId, since) => this.linesFor(tx, memberId, since));
  }

  private async linesFor(tx: Tx, memberId: string, since: Date): Promise<NewsLine[]> {
    const actor = await findActorOf(tx, memberId);
    if (!actor) return [];
    const rows = await this.news.findSince(tx.manager, actor, since);
    const named = rows.filter(({ open }) => open).map((row) => this.named(row, actor.language));
    const closed = rows.filter(({ open }) => !open);
    return [...named, ...this.counted(closed, actor.language)];
  }

  private named({ kind, id, title, country }: NewsRow, language: Language): NewsLine {
    const name = country ? countryName(country, language) : '';
    return {
      line: fillText(emailTexts('news', language).named[kind], { title, country: name }),
      url: this.url(PAGE_OF[kind](id)),
    };
  }

  private counted(rows: readonly NewsRow[], language: Language): NewsLine[] {
    const texts = emailTexts('news', language).counted;
    return (Object.keys(LIST_OF) as NewsKind[]).flatMap((kind) =>
      (['country', 'others'] as const).flatMap((whose) => {
        const count = rows.filter(
          (row) => row.kind === kind && (row.country === null) === (whose === 'others'),
        ).length;
        if (count === 0) return [];
        return [{ line: pluralText(texts[kind][whose], language, count), url: this.url(LIST_OF[kind]) }];
      }),
    );
  }

  private url(path: string): string {
    return new URL(path, this.config.PUBLIC_URL).href;
  }
}
