import { selectVisibleAction, selectVisibleDecision } from '../agendas/index.ts';
import { ballotsVisibleTo } from '../ballots/index.ts';
import { applicationsVisibleTo, grantsVisibleTo } from '../funding/index.ts';
import { visibleMeetings } from '../meetings/index.ts';
import { recommendationsVisibleTo } from '../monitoring/index.ts';
import { selectDirectoryTitle, selectNameableMember, selectNominationTitle } from '../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { linesVisibleTo } from '../plans/index.ts';
import { practicesVisibleTo, questionsVisibleTo } from '../practices/index.ts';
import { amendmentsVisibleTo, standardsVisibleTo, threadsReadableBy } from '../standards/index.ts';

/** Parts of a statement over `notification n`. */
interface VisibleObjects {
  readonly joins: string;
  readonly visible: string;
  /** The title or question of the object. */
  readonly title: string;
  /** The first parameters of the statement. */
  readonly parameters: readonly (string | null)[];
}

/** Reports and applications of funds that the reader may read, over `notification n`. */
const joinMoney = (actor: Actor): string => `
      left join lateral (
        select r.id, g.title
        from grant_report r
        join fund_grant g on g.id = r.grant_id
        where r.id = n.object_id and ${grantsVisibleTo(actor, '$1')}
      ) gr on n.object_kind = 'grant-report'
      left join lateral (
        select a.id, a.title
        from funding_application a
        where a.id = n.object_id and ${applicationsVisibleTo(actor, '$1')}
      ) fa on n.object_kind = 'funding-application'`;

/**
 * What a notification is about, if the reader may see it now; `$1` is the reader. What has been closed to her
 * is told no more.
 */
export function visibleObjects(actor: Actor, documents: string): VisibleObjects {
  const meetings = visibleMeetings(actor);
  const standards = actor.permissions.has('standards:read') ? standardsVisibleTo(actor, '$1') : 'false';
  const parameters = [actor.memberId, actor.country];
  const reads = actor.permissions.has('practices:read');
  const practices = reads ? practicesVisibleTo(actor, '$1') : 'false';
  const questions = reads ? questionsVisibleTo(actor, '$1') : 'false';
  const plans = actor.permissions.has('plans:read') ? linesVisibleTo(actor, '$2') : 'false';
  const recommendations = actor.permissions.has('monitoring:read')
    ? recommendationsVisibleTo(actor, '$2')
    : 'false';
  // What is told of one thread or amendment needs the view of it; the rest, the view of the draft.
  const place = `
    (
      n.place_id = n.object_id
      or exists (
        select
        from comment_thread t
        where t.id = n.place_id and t.standard_id = s.id and ${threadsReadableBy(actor, '$1')}
      )
      or exists (
        select
        from amendment a
        where a.id = n.place_id and a.standard_id = s.id and ${amendmentsVisibleTo(actor)}
      )
    )`;
  return {
    parameters,
    joins: `
      left join meeting m on n.object_kind = 'meeting' and m.id = n.object_id and ${meetings.where}
      left join standard s on n.object_kind = 'standard' and s.id = n.object_id and ${standards} and ${place}
      left join ballot b on n.object_kind = 'ballot' and b.id = n.object_id and ${ballotsVisibleTo(actor)}
      left join priority_period p on n.object_kind = 'priority-period' and p.id = n.object_id
        and ${actor.permissions.has('priorities:read')}
      left join lateral (${selectVisibleAction(actor, 'n.object_id')}) ac on n.object_kind = 'action'
      left join lateral (${selectVisibleDecision(actor, 'n.object_id')}) dc on n.object_kind = 'decision'
      left join lateral (${selectNameableMember(actor, 'n.object_id')}) mb on n.object_kind = 'member'
      left join lateral (${selectNominationTitle(actor, 'n.object_id')}) nm on n.object_kind = 'nomination'
      left join lateral (${selectDirectoryTitle('n.object_id')}) de on n.object_kind = 'directory-entry'
      left join document d on n.object_kind = 'document' and d.id = n.object_id and ${documents}
      left join lateral (
        select p.id, p.title
        from practice p
        where p.id = n.object_id and ${practices}
      ) pr on n.object_kind = 'practice'
      left join lateral (
        select q.id, q.title
        from question q
        where q.id = n.object_id and ${questions}
      ) qu on n.object_kind = 'question'
      left join lateral (
        select l.id, l.action as title
        from work_plan_line l
        where l.id = n.object_id and ${plans}
      ) pl on n.object_kind = 'plan-line'
      left join lateral (
        select m.id, concat_ws(', ', m.source, m.number) as title
        from recommendation m
        where m.id = n.object_id and ${recommendations}
      ) rc on n.object_kind = 'recommendation' ${joinMoney(actor)}`,
    visible: `
      coalesce(
        m.id, s.id, b.id, p.id, ac.id, dc.id, mb.id, nm.id, de.id, d.id, pr.id, qu.id, pl.id, rc.id, gr.id,
        fa.id
      ) is not null`,
    title: `
      coalesce(
        m.title, s.title, b.question, p.title, ac.title, dc.title, mb.title, nm.title, de.title, d.title,
        pr.title, qu.title, pl.title, rc.title, gr.title, fa.title
      )`,
  };
}
