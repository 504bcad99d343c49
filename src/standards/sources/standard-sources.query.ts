import { Injectable } from '@nestjs/common';
import type { DraftAudience, StandardState } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { mayEdit } from '../standard.policy.ts';
import { standardsVisibleTo } from '../standard.visibility.ts';
import type { CitedSourceListView, SourceListView } from './dto/source.view.ts';
import { mayConfirmSources } from './source.policy.ts';
import { needsALook, presentCitedSource, presentSource } from './source.presenter.ts';
import { SourceQuery } from './source.query.ts';

/** The sources of a standard for those who may know of its draft, or of what was published of it. */
@Injectable()
export class StandardSourcesQuery {
  constructor(
    private readonly database: DataSource,
    private readonly sources: SourceQuery,
  ) {}

  async ofDraft(actor: Actor, standardId: string): Promise<SourceListView> {
    const [standard] = await this.database.query<{ state: StandardState; audience: DraftAudience }[]>(
      `select s.state, s.audience from standard s where s.id = $1 and ${standardsVisibleTo(actor, '$2')}`,
      [standardId, actor.memberId],
    );
    if (!standard) throw new NotFound();
    const mayConfirm = mayConfirmSources(actor);
    const rows = await this.sources.findOfDraft(actor, standardId);
    const items = rows.map((row) => presentSource(row, mayConfirm));
    return {
      items,
      mayEdit: mayEdit(actor, standard),
      mayConfirm,
      toCheck: items.filter(needsALook).length,
    };
  }

  /** What a version cites: for who reads the draft, or, of a published one, for everybody. */
  async ofVersion(actor: Actor, standardId: string, versionId: string): Promise<CitedSourceListView> {
    const found = await this.database.query<object[]>(
      `
        select
        from standard_version v
        join standard s on s.id = v.standard_id
        where v.id = $1 and s.id = $2
          and (
            ${standardsVisibleTo(actor, '$3')}
            or exists (select from published_version p where p.version_id = v.id)
          )`,
      [versionId, standardId, actor.memberId],
    );
    if (found.length === 0) throw new NotFound();
    return { items: (await this.sources.findOfVersion(actor, versionId)).map(presentCitedSource) };
  }
}
