import { visibleItems, visibleMinutes } from '../../agendas/index.ts';
import { visibleMeetings } from '../../meetings/index.ts';
import type { SearchSource } from './search-source.ts';

const MEETING: SearchSource = {
  kind: 'meeting',
  from: 'meeting m',
  key: 'm.id',
  where: 'm.template_name is null',
  columns: {
    scope: 'm.id',
    place: 'm.id',
    country: 'm.country_code',
    at: 'm.starts_at',
    title: 'm.title',
    body: 'm.note',
    link: `concat('/meetings/', m.id)`,
  },
  permission: 'meetings:read',
  visible: (actor) => visibleMeetings(actor).where,
};

const AGENDA_ITEM: SearchSource = {
  kind: 'agenda-item',
  from: 'agenda_item i join meeting m on m.id = i.meeting_id',
  key: 'i.id',
  where: `m.template_name is null and i.kind <> 'break'`,
  columns: {
    scope: 'i.meeting_id',
    place: 'i.meeting_id',
    country: 'm.country_code',
    at: 'm.starts_at',
    title: 'i.title',
    body: `concat_ws(E'\\n', i.notes, i.presenter_words)`,
    context: 'm.title',
    link: `concat('/meetings/', i.meeting_id)`,
  },
  permission: 'meetings:read',
  visible: (actor) => `${visibleMeetings(actor).where} and ${visibleItems(actor)}`,
};

/** Over `i`, `m` and `mi`: what stands in minutes is read by those who read the minutes and know of the item. */
const OF_MINUTES = `
  join meeting m on m.id = i.meeting_id
  left join minutes mi on mi.meeting_id = m.id`;

const MINUTES: SearchSource = {
  kind: 'minutes',
  from: `minutes_entry y join agenda_item i on i.id = y.item_id ${OF_MINUTES}`,
  key: 'y.item_id',
  where: `y.text <> ''`,
  columns: {
    scope: 'y.meeting_id',
    place: 'y.meeting_id',
    country: 'm.country_code',
    at: 'm.starts_at',
    title: 'i.title',
    body: 'y.text',
    context: 'm.title',
    link: `concat('/meetings/', y.meeting_id, '/minutes')`,
  },
  permission: 'minutes:read',
  visible: (actor) => `${visibleMinutes(actor).where} and ${visibleItems(actor)}`,
};

const DECISION: SearchSource = {
  kind: 'decision',
  from: `decision d join agenda_item i on i.id = d.item_id ${OF_MINUTES}`,
  key: 'd.id',
  where: 'true',
  columns: {
    scope: 'd.meeting_id',
    place: 'd.meeting_id',
    country: 'm.country_code',
    at: 'd.taken_at',
    reviewOn: 'd.review_on',
    title: 'd.reference',
    body: 'd.text',
    context: 'm.title',
    link: `concat('/meetings/decisions/', d.id)`,
  },
  permission: 'minutes:read',
  visible: (actor) => `${visibleMinutes(actor).where} and ${visibleItems(actor)}`,
};

/** Its owner may know of it and not of the meeting: no context is shown. */
const ACTION: SearchSource = {
  kind: 'action',
  from: `action a join agenda_item i on i.id = a.item_id ${OF_MINUTES}`,
  key: 'a.id',
  where: 'true',
  columns: {
    scope: 'a.meeting_id',
    place: 'a.meeting_id',
    country: 'm.country_code',
    at: 'a.recorded_at',
    body: `concat_ws(E'\\n', a.text, a.result)`,
    link: `concat('/meetings/actions/', a.id)`,
  },
  permission: 'minutes:read',
  visible: (actor) =>
    `(a.owner_seat_id = $7::uuid or a.owner_member_id = $1 or (${visibleMinutes(actor).where} and ${visibleItems(actor)}))`,
};

export const MEETING_SOURCES: readonly SearchSource[] = [MEETING, AGENDA_ITEM, MINUTES, DECISION, ACTION];
