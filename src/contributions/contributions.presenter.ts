import type { Actor } from '#platform/access/actor';
import type { OwnContributionRow } from './contributions.query.ts';
import type { ContributionView } from './dto/contribution.view.ts';
import { lineOfLife } from './line-of-life.ts';

/** A contribution for its author, or whoever has the author's seat now. */
export function presentContribution(actor: Actor, row: OwnContributionRow): ContributionView {
  const { kind, id, madeAt, words, authorId, readable, title, number, path, movedAt, isNew } = row;
  const { moves, stages } = lineOfLife(row, actor.country);
  return {
    kind,
    id,
    madeAt: iso(madeAt),
    words,
    mine: authorId === actor.memberId,
    restricted: !readable,
    title,
    number,
    path,
    stages: stages.map(({ at, ...stage }) => ({ ...stage, at: at && iso(at) })),
    moves: moves.map(({ at, countries, ...move }) => ({
      ...move,
      at: iso(at),
      countries: countries.map((country) => ({ ...country, at: iso(country.at) })),
    })),
    movedAt: iso(movedAt),
    isNew,
  };
}

/** The database writes instants to the microsecond, and with an offset. */
const iso = (at: string): string => new Date(at).toISOString();
