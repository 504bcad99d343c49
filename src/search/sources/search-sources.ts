import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { AttachmentTargetRegistry } from '../../documents/index.ts';
import { documentSource } from './document.source.ts';
import { MEETING_SOURCES } from './meeting-sources.ts';
import { NETWORK_SOURCES } from './network-sources.ts';
import { PLAN_SOURCES } from './plan-sources.ts';
import { PRACTICE_SOURCES } from './practice-sources.ts';
import type { SearchSource } from './search-source.ts';
import { STANDARD_SOURCES } from './standard-sources.ts';

/** All that is searched. */
@Injectable()
export class SearchSources {
  readonly all: readonly SearchSource[];
  private readonly byKind: ReadonlyMap<SearchKind, SearchSource>;

  constructor(attachments: AttachmentTargetRegistry) {
    this.all = [
      ...MEETING_SOURCES,
      ...STANDARD_SOURCES,
      documentSource(attachments),
      ...PRACTICE_SOURCES,
      ...PLAN_SOURCES,
      ...NETWORK_SOURCES,
    ];
    this.byKind = new Map(this.all.map((source) => [source.kind, source]));
  }

  find(kind: SearchKind): SearchSource | undefined {
    return this.byKind.get(kind);
  }

  /** The kinds of which this actor may read anything at all. */
  readableBy({ permissions }: Pick<Actor, 'permissions'>): SearchSource[] {
    return this.all.filter(({ permission }) => permission === null || permissions.has(permission));
  }
}
