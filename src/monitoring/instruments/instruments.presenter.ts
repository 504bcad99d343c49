import type { Actor } from '#platform/access/actor';
import type { CrosswalkClauseView, CrosswalkLinkView, InstrumentView } from './dto/instrument.view.ts';
import type { CrosswalkLinkRow, InstrumentRow } from './instruments.query.ts';

/** An instrument as one reader gets it. @param clauses those that the reader may read, by id. */
export function presentInstrument(
  actor: Actor,
  { provisions, ...instrument }: InstrumentRow,
  clauses: ReadonlyMap<string, CrosswalkClauseView>,
): InstrumentView {
  return {
    ...instrument,
    provisions: provisions.map(({ links, ...provision }) => ({
      ...provision,
      links: links.map((link) => presentLink(actor, link, clauses)).filter(isReadable),
    })),
  };
}

function presentLink(
  actor: Actor,
  { id, area, clauseId, priority }: CrosswalkLinkRow,
  clauses: ReadonlyMap<string, CrosswalkClauseView>,
): CrosswalkLinkView {
  return {
    id,
    area: area && { ...area },
    clause: (clauseId && clauses.get(clauseId)) || null,
    priority: priority && actor.permissions.has('priorities:read') ? { ...priority } : null,
  };
}

const isReadable = ({ area, clause, priority }: CrosswalkLinkView): boolean =>
  area !== null || clause !== null || priority !== null;
