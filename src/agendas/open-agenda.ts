import type { AgendaRead } from './agenda.query.ts';

/**
 * An agenda as everyone in the room may see it, whoever reads it: an item that is open to a list of people is
 * closed, and so are the times that would tell its length.
 */
export function openAgenda(read: AgendaRead): AgendaRead {
  const items = read.items.filter(({ readers }) => readers === null);
  const open = new Set(items.map(({ id }) => id));
  return {
    ...read,
    items,
    timing: read.timing.map((row) => (row.id !== null && open.has(row.id) ? row : { ...row, id: null })),
    itemPapers: read.itemPapers.filter(({ objectId }) => open.has(objectId)),
    ballots: read.ballots.filter(({ subjectId }) => open.has(subjectId)),
  };
}
