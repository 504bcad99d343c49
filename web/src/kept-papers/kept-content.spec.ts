import '../testing/render.tsx';
import type { AgendaItem, AgendaView } from '../agendas/queries.ts';
import { formatsFor } from '../i18n/format.ts';
import type { MinutesEntry, MinutesView } from '../minutes/queries.ts';
import { agendaContent } from './agenda-content.ts';
import { minutesContent } from './minutes-content.ts';

const FORMAT = formatsFor('en', 'Europe/Riga');
const TIMES = { startsAt: '2027-04-21T08:00:00Z', endsAt: '2027-04-21T14:00:00Z' };

const item = (more: Partial<AgendaItem>): AgendaItem => ({
  ...({ kind: 'discussion', minutes: 30, presenter: null, notes: null, closed: null } as AgendaItem),
  startsAt: TIMES.startsAt,
  papers: [],
  ...more,
});

describe('an agenda that is kept', () => {
  const agenda = {
    ...TIMES,
    bookedEndsAt: TIMES.endsAt,
    papers: [],
    items: [
      item({ kind: 'section', title: 'Morning' }),
      item({ title: 'Shelters in winter', notes: 'Two questions.' }),
      item({ title: 'Premises of a new house', closed: [], notes: 'Behind the church.' }),
    ],
  } as unknown as AgendaView;
  const content = agendaContent(agenda, { title: 'Riga', ...TIMES }, FORMAT);

  it('has its items with their times, in the words of its page', () => {
    expect(content.title).toBe('Agenda: Riga');
    expect(content.parts).toEqual([
      { title: 'Morning' },
      {
        mark: '11:00',
        title: 'Shelters in winter',
        facts: ['Discussion', '30 minutes'],
        text: 'Two questions.',
        lines: [],
      },
    ]);
  });

  it('leaves out what is closed, also to those on its list, and says how much that is', () => {
    expect(JSON.stringify(content)).not.toMatch(/house|church/);
    expect(content.leftOut).toBe(1);
  });
});

describe('minutes that are kept', () => {
  const entry = (more: Partial<MinutesEntry>): MinutesEntry => ({
    ...({
      kind: 'discussion',
      closed: false,
      text: '',
      decisions: [],
      actions: [],
    } as unknown as MinutesEntry),
    ...more,
  });
  const minutes = {
    ...TIMES,
    title: 'Riga',
    state: 'approved',
    present: [{ country: 'LV', seat: 'ngo', name: 'Ilze', organisation: 'Shelter' }],
    addenda: [],
    entries: [
      entry({
        title: 'Contact points',
        text: 'Said.',
        decisions: [
          { reference: '2027-02/04', text: 'One a country.', kind: 'position', basis: 'consensus' },
        ] as MinutesEntry['decisions'],
        actions: [
          {
            text: 'Write a list.',
            country: null,
            seat: null,
            member: null,
            dueOn: '2027-05-01',
            state: 'open',
          },
        ] as MinutesEntry['actions'],
      }),
      entry({ title: 'Premises of a new house', text: 'Behind the church.', closed: true }),
    ],
  } as unknown as MinutesView;
  const content = minutesContent(minutes, FORMAT);

  it('have who was there, what was said and what came of it', () => {
    expect(content.title).toBe('Minutes: Riga');
    expect(content.parts[0]).toMatchObject({ title: 'Present', lines: [{ text: 'Latvia, NGO seat, Ilze' }] });
    expect(content.parts[1]).toMatchObject({ mark: '1', title: 'Contact points', text: 'Said.' });
    expect(content.parts[1]!.lines!.map(({ text }) => text)).toEqual(['One a country.', 'Write a list.']);
    expect(content.parts[1]!.lines![0]!.facts).toEqual(['2027-02/04', 'Common position', 'By consensus']);
  });

  it('leave out what is closed', () => {
    expect(JSON.stringify(content)).not.toMatch(/house|church/);
    expect(content.leftOut).toBe(1);
  });
});
