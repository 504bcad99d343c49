import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { IS_COUNTED_REMARK } from '../consultations/answer-conditions.sql.ts';
import { standardsVisibleTo } from '../standard.visibility.ts';
import type { ResponseTableView, ResponseView } from './dto/response-table.view.ts';

/** $1 version. By clauses in their order, remarks on the whole text first. */
const SELECT_RESPONSES = `
  select r.*, vc.number as "clauseNumber"
  from (
    select k.id, 'remark' as kind, k.ordinal, k.clause_id as "clauseId", k.country, k.text,
      null as change, null as "baseKind", null as "baseText", null as "baseFormats", null as "proposedText",
      null as "proposedFormats", null as "mergedText", null as "mergedFormats", null as state, k.outcome,
      k.outcome_reason as reason
    from consultation_round t
    join consultation_remark k on k.round_id = t.id
    left join round_country c on c.round_id = k.round_id and c.country = k.country
    where t.settled_version_id = $1 and ${IS_COUNTED_REMARK}
    union all
    select a.id, 'amendment', a.ordinal, a.clause_id, a.country, a.reason, a.change, a.base_kind, a.base_text,
      a.base_formats, a.proposed_text, a.proposed_formats,
      case when a.outcome = 'partly' then a.merged_text end,
      case when a.outcome = 'partly' then a.merged_formats end, a.state, a.outcome, a.outcome_reason
    from amendment a
    where a.settled_version_id = $1
  ) r
  left join version_clause vc on vc.version_id = $1 and vc.clause_id = r."clauseId"
  order by r."clauseId" is not null, vc.ordinal nulls last, r.kind, r.ordinal`;

/**
 * The response table of a published version: every remark and every amendment with its outcome and the
 * reason.
 */
@Injectable()
export class ResponseTableQuery {
  constructor(private readonly database: DataSource) {}

  /** Published with the version, to all who read the standard: countries by name, persons not. */
  async findForVersion(actor: Actor, standardId: string, versionId: string): Promise<ResponseTableView> {
    const [published] = await this.database.query<{ edition: string }[]>(
      `
        select p.edition
        from standard s
        join published_version p on p.standard_id = s.id
        where s.id = $1 and p.version_id = $3 and ${standardsVisibleTo(actor, '$2')}`,
      [standardId, actor.memberId, versionId],
    );
    if (!published) throw new NotFound();
    return {
      edition: published.edition,
      items: await this.database.query<ResponseView[]>(SELECT_RESPONSES, [versionId]),
    };
  }
}
