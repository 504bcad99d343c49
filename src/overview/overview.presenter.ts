import type { Actor } from '#platform/access/actor';
import { presentPeople } from '#platform/people/present-people';
import type { OverviewDutyView, OverviewView } from './dto/overview.view.ts';
import type { OverviewRow } from './overview.query.ts';

function presentDuty(actor: Actor, row: OverviewRow): OverviewDutyView {
  const { kind, objectId, partId, title, reference, country, person, vacantSeat, day, until } = row;
  return {
    kind,
    objectId,
    partId,
    title,
    reference,
    country,
    secretariat: row.secretariat,
    person: presentPeople(actor, person),
    vacantSeat,
    day,
    until: until?.toISOString() ?? null,
    late: row.late,
    days: row.days,
  };
}

export function presentOverview(actor: Actor, rows: readonly OverviewRow[]): OverviewView {
  return { items: rows.map((row) => presentDuty(actor, row)), total: rows[0]?.total ?? 0 };
}
