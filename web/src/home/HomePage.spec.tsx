import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { homeKey } from '../api/query-keys.ts';
import type { NotificationView } from '../notifications/queries.ts';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { textOf } from '../testing/text-of.ts';
import type { components } from '../api/schema.d.ts';
import { HomePage } from './HomePage.tsx';

type HomeView = components['schemas']['HomeView'];

const notification: NotificationView = {
  id: '1',
  kind: 'comment-posted',
  object: { kind: 'standard', id: 's', title: 'Victim support' },
  threadId: 't',
  amendmentId: null,
  by: 'Estonia, NGO seat',
  times: 2,
  at: '2026-03-01T10:00:00Z',
  read: false,
};
const meeting = {
  id: 'm',
  title: 'Safe return',
  kind: 'regional',
  startsAt: '2036-03-12T08:00:00Z',
  endsAt: '2036-03-12T12:00:00Z',
  timeZone: 'Europe/Tallinn',
  place: 'Tallinn',
  invited: true,
  answer: null,
  inSession: false,
  here: false,
  joinUrl: null,
} as const;
const full: HomeView = {
  next: meeting,
  waits: {
    polls: [],
    answers: [meeting],
    ballots: [],
    duties: [],
    dutyTotals: [],
    consultations: [],
    reviews: [],
    calls: [],
    readings: [],
    planLines: [],
    planLinesTotal: 0,
    consensus: [],
    recommendations: [],
    recommendationsTotal: 0,
    questions: [],
    comments: [notification],
    termProposals: 3,
    deliveries: 2,
    wordingReports: 1,
  },
  changed: [
    {
      id: '1',
      kind: 'meeting-moved',
      object: { kind: 'meeting', id: 'm', title: 'Safe return' },
      threadId: null,
      amendmentId: null,
      by: null,
      day: '2026-03-01',
      at: '2026-03-01T10:00:00Z',
      times: 3,
      kinds: [
        { kind: 'meeting-moved', times: 2 },
        { kind: 'meeting-reminder', times: 1 },
      ],
      read: true,
      unreadIds: [],
      clause: null,
      quotation: null,
    },
  ],
  news: [],
};
const empty: HomeView = {
  next: null,
  waits: {
    polls: [],
    answers: [],
    ballots: [],
    duties: [],
    dutyTotals: [],
    consultations: [],
    reviews: [],
    calls: [],
    readings: [],
    planLines: [],
    planLinesTotal: 0,
    consensus: [],
    recommendations: [],
    recommendationsTotal: 0,
    questions: [],
    comments: [],
    termProposals: 0,
    deliveries: 0,
    wordingReports: 0,
  },
  changed: [],
  news: [],
};

function showHome(home: HomeView) {
  return renderInApp(
    <main>
      <HomePage />
    </main>,
    { seed: [[homeKey, home]] },
  );
}

test('Home says when the next meeting is, here and at the host’s, and that my answer is awaited', () => {
  showHome(full);
  const next = screen.getByRole('region', { name: 'Next meeting' });
  expect(textOf(next)).toMatch(
    /12 March 2036, 09:00–13:00 CET \(your local time\)Wednesday,? 12 March 2036, 10:00–14:00 EET/,
  );
  expect(within(next).getByText('Waiting for your reply')).toBeTruthy();
});

test.each([
  [{}, ['Go to the session and check in', 'See the agenda']],
  [
    { joinUrl: 'https://meet.example.org/nbn' },
    ['Go to the session and check in', 'Join by video', 'See the agenda'],
  ],
  [{ here: true }, ['Go to the session', 'See the agenda']],
  [{ invited: false }, ['Go to the session', 'See the agenda']],
] as const)('Home says of a meeting in session that it runs, and leads in: %j', (state, ways) => {
  showHome({ ...full, next: { ...meeting, inSession: true, ...state } });
  const next = within(screen.getByRole('region', { name: 'Next meeting' }));
  expect(next.getByText('In session')).toBeTruthy();
  expect(next.queryByText('You are checked in') !== null).toBe('here' in state);
  expect(next.queryByText('Waiting for your reply')).toBeNull();
  expect(next.queryByText(/ago|in \d/)).toBeNull();
  const links = next.getAllByRole('link').slice(-ways.length);
  expect(links.map(({ textContent }) => textContent)).toEqual(ways);
  expect(links[0]!.getAttribute('href')).toBe('/meetings/m/session');
});

test('Home counts the proposed terms that I may confirm, and leads to them and to the search', () => {
  showHome(full);
  expect(screen.getByRole('link', { name: '3 proposed terms to confirm' }).getAttribute('href')).toBe(
    '/library/terms/waiting',
  );
  expect(screen.getByRole('link', { name: 'Search the Network’s knowledge' }).getAttribute('href')).toBe(
    '/search',
  );
});

test('what is new leads to where it stands, whatever it is', () => {
  const at = '2026-03-01T10:00:00Z';
  const line = { id: 'i', country: 'EE', at } as const;
  showHome({
    ...full,
    news: [
      { ...line, kind: 'practice', title: 'A practice' },
      { ...line, kind: 'question', title: 'A question' },
      { ...line, kind: 'adoption', title: 'Shelter v1.0' },
    ],
  });
  const hrefs = ['A practice', 'A question', 'Shelter v1.0'].map((name) =>
    screen.getByRole('link', { name }).getAttribute('href'),
  );
  expect(hrefs).toEqual(['/library/practices/i', '/library/questions/i', '/standards/i/adoption/EE']);
});

test('what waits for me stands in the order in which it is due, whatever it is', () => {
  const duty = {
    objectId: 'a',
    meetingId: 'm',
    meetingTitle: 'Safe return',
    reference: null,
    times: 1,
    until: null,
    overdue: false,
  } as const;
  const action = (words: string, day: string | null) =>
    ({ ...duty, kind: 'action', objectId: words, words, day }) as const;
  const ballot = {
    id: 'b',
    question: 'Adopt it?',
    closesAt: '2036-03-05T12:00:00Z',
    secrecy: 'open',
  } as HomeView['waits']['ballots'][number];
  const duties = [
    action('Late', '2036-02-01'),
    action('The day before', '2036-03-11'),
    action('Later', '2036-04-01'),
    action('One day', null),
  ];
  const polls = [{ id: 'p', title: 'Summer meeting', answerBy: '2036-03-01T11:00:00Z' }];
  showHome({ ...full, waits: { ...empty.waits, answers: [meeting], ballots: [ballot], polls, duties } });
  const waits = within(screen.getByRole('region', { name: 'Waiting for you' }));
  expect(waits.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Late',
    'Summer meeting',
    'Adopt it?',
    'The day before',
    'Safe return',
    'Later',
    'One day',
  ]);
});

test('consultations, reviews and calls for proposals that wait for me say what is asked, by when, and lead to it', () => {
  const consultations = [
    { standardId: 's', roundId: 'r', title: 'Victim support', until: '2036-03-20T11:00:00Z', overdue: false },
    { standardId: 's', roundId: 'late', title: 'Interpreting', until: '2036-03-01T11:00:00Z', overdue: true },
  ];
  const reviews = [
    { standardId: 'a', title: 'First conversation', records: 2, day: '2036-02-01', overdue: true },
  ];
  const calls = [{ periodId: 'p', title: 'Work of 2037', day: '2037-01-01' }];
  showHome({ ...full, waits: { ...empty.waits, consultations, reviews, calls } });
  const waits = within(screen.getByRole('region', { name: 'Waiting for you' }));
  expect(waits.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/standards/a/adoption/DK',
    '/standards/s/consultation?round=late',
    '/standards/s/consultation?round=r',
    '/priorities/p/propose',
  ]);
  expect(waits.getAllByRole('listitem').map(textOf)).toEqual([
    expect.stringMatching(
      /^First conversationReview your country’s implementation of 2 clausesdue 1 Feb 2036Overdue$/,
    ),
    expect.stringMatching(/^InterpretingRespond to the consultationby Sat,? 1 Mar 2036, 12:00 CETOverdue$/),
    expect.stringMatching(/^Victim supportRespond to the consultationby Thu,? 20 Mar 2036, 12:00 CET/),
    expect.stringMatching(
      /^Work of 2037Propose what the region should work onthe period begins on 1 Jan 2037$/,
    ),
  ]);
});

test('what waits for me leads to where it is done', () => {
  showHome(full);
  const waits = within(screen.getByRole('region', { name: 'Waiting for you' }));
  expect(waits.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/meetings/m',
    '/library/terms/waiting',
    '/network/deliveries',
    '/network/wording',
    '/standards/s?thread=t',
  ]);
  expect(waits.getByText('2 undelivered emails')).toBeTruthy();
  expect(waits.getByText('1 report of wrong words')).toBeTruthy();
  expect(
    waits.getByText('2 comments to you in Victim support, most recently from Estonia, NGO seat'),
  ).toBeTruthy();
});

test('what of meetings is mine says what it is, of which meeting, by when, and how many more there are', () => {
  const duty = {
    objectId: 'a',
    meetingId: 'm',
    meetingTitle: 'Safe return',
    words: null,
    reference: null,
    times: 1,
    day: null,
    until: null,
    overdue: false,
  } as const;
  const duties: HomeView['waits']['duties'] = [
    { ...duty, kind: 'action', words: 'Send the list.', day: '2036-02-01', overdue: true },
    {
      ...duty,
      kind: 'follow-up',
      objectId: 'd',
      words: 'Ninety days.',
      reference: '2036-01/02',
      day: '2036-09-30',
    },
    { ...duty, kind: 'minutes', objectId: 'm', until: '2036-03-20T11:00:00Z' },
    { ...duty, kind: 'papers', objectId: 'm', times: 2, until: '2036-03-21T11:00:00Z' },
  ];
  showHome({
    ...full,
    waits: {
      ...empty.waits,
      polls: [{ id: 'p', title: 'Summer meeting', answerBy: '2036-03-01T11:00:00Z' }],
      duties,
      dutyTotals: [
        { kind: 'action', total: 4 },
        { kind: 'follow-up', total: 1 },
        { kind: 'minutes', total: 1 },
        { kind: 'papers', total: 1 },
      ],
    },
  });
  const waits = within(screen.getByRole('region', { name: 'Waiting for you' }));
  expect(waits.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/meetings/actions/a',
    '/meetings/p',
    '/meetings/m/minutes',
    '/meetings/m',
    '/meetings/decisions/d',
    '/meetings/actions?mine=true&state=open',
  ]);
  expect(waits.getAllByRole('listitem').map(textOf)).toEqual([
    expect.stringMatching(/^Send the list.Action for your seatSafe returndue 1 Feb 2036Overdue$/),
    expect.stringMatching(/^Summer meetingChoose the dates that suit you/),
    expect.stringMatching(/^Safe returnMinutes to reviewuntil Thu,? 20 Mar 2036, 12:00 CET/),
    expect.stringMatching(/^Safe return2 items that you present have no papers yetuntil Fri,? 21 Mar/),
    expect.stringMatching(
      /^Ninety days.Decision 2036-01\/02: report your country’s progressSafe returndue 30 Sept? 2036/,
    ),
    '3 more open actions for you',
  ]);
});

test('Home counts what changed of one object on one day', () => {
  showHome(full);
  const changes = within(screen.getByRole('region', { name: 'Recent changes' }));
  expect(changes.getAllByRole('listitem').map(textOf)).toEqual([
    'Safe return: 2 changes and 1 reminder1 Mar 2026',
  ]);
});

test('an empty Home says what comes where, and axe finds nothing in either', async () => {
  const first = showHome(empty);
  expect([
    screen.getByText('No upcoming meetings'),
    screen.getByText('Nothing is waiting for you'),
    screen.getByText('Nothing new yet'),
  ]).toHaveLength(3);
  expect(await axeViolations(first.container)).toEqual([]);
  first.unmount();
  expect(await axeViolations(showHome(full).container)).toEqual([]);
});
