import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberJsonSql } from '../../network/index.ts';
import { presentPeople, type Unpresented } from '#platform/people/present-people';
import { NotFound } from '#platform/problems/problem';
import { mayPublish } from '../standard.policy.ts';
import { standardsVisibleTo } from '../standard.visibility.ts';
import type { EditionView, PublicationView } from './dto/publication.view.ts';
import { slugOf } from './slug.ts';

const selectHead = (actor: Actor): string => `
  select s.title, f.slug, ${standardsVisibleTo(actor, '$2')} as "readsDraft"
  from standard s
  left join published_standard f on f.standard_id = s.id
  where s.id = $1 and (f.slug is not null or ${standardsVisibleTo(actor, '$2')})`;

const SELECT_EDITIONS = `
  select p.version_id as "versionId", p.edition, v.title, v.clauses, p.published_at as "publishedAt",
    ${memberJsonSql('m', 'o')} as "publishedBy",
    (
      select count(*)::int
      from published_change c
      where c.version_id = p.version_id and c.fate = 'changed' and not c.editorial
    ) as meaning,
    (select count(*)::int from published_change c where c.version_id = p.version_id and c.editorial) as
    editorial
  from published_version p
  join standard_version v on v.id = p.version_id
  join member m on m.id = p.published_by
  join organisation o on o.id = m.organisation_id
  where p.standard_id = $1
  order by p.ordinal desc`;

/** How a standard stands in public, for members. */
@Injectable()
export class PublicationQuery {
  constructor(private readonly database: DataSource) {}

  async findForStandard(actor: Actor, standardId: string): Promise<PublicationView> {
    const [head] = await this.database.query<{ title: string; slug: string | null; readsDraft: boolean }[]>(
      selectHead(actor),
      [standardId, actor.memberId],
    );
    if (!head) throw new NotFound();
    const editions = await this.database.query<
      (Omit<Unpresented<EditionView>, 'publishedAt'> & { publishedAt: Date })[]
    >(SELECT_EDITIONS, [standardId]);
    return {
      slug: head.slug,
      proposedSlug: head.slug ?? slugOf(head.title),
      editions: presentPeople(
        actor,
        editions.map((edition) => ({ ...edition, publishedAt: edition.publishedAt.toISOString() })),
      ),
      readsDraft: head.readsDraft,
      mayPublish: mayPublish(actor),
    };
  }
}
