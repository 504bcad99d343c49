import { amendmentsVisibleTo, standardsVisibleTo, threadsReadableBy } from '../standards/index.ts';
import { visibleItems, visibleMinutes } from '../agendas/index.ts';
import { ballotsVisibleTo } from '../ballots/index.ts';
import { visibleMeetings } from '../meetings/index.ts';
import type { Actor } from '#platform/access/actor';

/**
 * What a reader may read of the things in which contributions live on, as conditions over their usual aliases.
 * `$1` is the reader's id, `$2` their country.
 */
export interface ContributionRights {
  /** Over `standard s`. */
  readonly standards: string;
  /** Over `comment_thread t` of `standard s`. */
  readonly threads: string;
  /** Over `amendment a` of `standard s`. */
  readonly amendments: string;
  /** Published texts, and what countries do with them: no more than the permission. */
  readonly published: string;
  /** Over `ballot b`. */
  readonly ballots: string;
  readonly priorities: string;
  /** Over `meeting m`. */
  readonly meetings: string;
  /** Over `agenda_item i` of a meeting that the reader sees. */
  readonly items: string;
  /** Over `meeting m` and its `minutes mi`, left joined. */
  readonly minutes: string;
}

/** Of the system, which looks for moves and shows them to nobody. */
export const EVERYTHING: ContributionRights = {
  standards: 'true',
  threads: 'true',
  amendments: 'true',
  published: 'true',
  ballots: 'true',
  priorities: 'true',
  meetings: 'true',
  items: 'true',
  minutes: 'true',
};

/** The rights of one reader at this moment. */
export function rightsOf(actor: Actor): ContributionRights {
  const permitted = (permission: Parameters<Actor['permissions']['has']>[0], condition: string): string =>
    actor.permissions.has(permission) ? condition : 'false';
  return {
    standards: permitted('standards:read', standardsVisibleTo(actor, '$1')),
    threads: threadsReadableBy(actor, '$1'),
    amendments: amendmentsVisibleTo(actor),
    published: permitted('standards:read', 'true'),
    ballots: ballotsVisibleTo(actor, '$1'),
    priorities: permitted('priorities:read', 'true'),
    meetings: permitted('meetings:read', visibleMeetings(actor).where),
    items: visibleItems(actor),
    minutes: permitted('minutes:read', visibleMinutes(actor).where),
  };
}
