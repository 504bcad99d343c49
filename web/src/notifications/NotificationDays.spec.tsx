import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { timeNow } from '../i18n/clock.ts';
import { formatsFor } from '../i18n/format.ts';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { textOf } from '../testing/text-of.ts';
import { NotificationDays } from './NotificationDays.tsx';
import type { NotificationGroupView } from './queries.ts';

const today = formatsFor('en', 'Europe/Copenhagen').isoDay(new Date(timeNow()));
const comments: NotificationGroupView = {
  id: '1',
  kind: 'comment-posted',
  object: { kind: 'standard', id: 's', title: 'Victim support' },
  threadId: 't',
  amendmentId: null,
  by: 'Estonia, NGO seat',
  day: today,
  at: `${today}T10:00:00Z`,
  times: 3,
  kinds: [{ kind: 'comment-posted', times: 3 }],
  read: false,
  unreadIds: ['1', '2'],
  clause: '3.2',
  quotation: { text: 'Is this long enough?', by: 'Estonia, NGO seat' },
};
const several: NotificationGroupView = {
  ...comments,
  kind: 'standard-moved',
  day: '2026-03-12',
  at: '2026-03-12T13:00:00Z',
  times: 5,
  kinds: [
    { kind: 'standard-moved', times: 1 },
    { kind: 'mentioned', times: 1 },
    { kind: 'comment-posted', times: 2 },
    { kind: 'consultation-opened', times: 1 },
  ],
  read: true,
  unreadIds: [],
  clause: null,
};
const amendments: NotificationGroupView = {
  ...comments,
  kind: 'amendment-submitted',
  object: { kind: 'standard', id: 'o', title: 'Shelter' },
  threadId: null,
  amendmentId: 'a',
  times: 2,
  kinds: [{ kind: 'amendment-submitted', times: 2 }],
  clause: null,
  quotation: null,
};

const show = (groups: readonly NotificationGroupView[]) =>
  renderInApp(
    <main>
      <h1>Notifications</h1>
      <NotificationDays groups={groups} />
    </main>,
  );
const rows = (day: string): string[] =>
  within(screen.getByRole('list', { name: day }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('what happened to one object on one day stands on one line, with how often and the last words', () => {
  show([comments, amendments, several]);
  expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)).toEqual([
    'Today',
    expect.stringMatching(/^Thursday,? 12 March 2026$/),
  ]);
  expect(rows('Today')).toEqual([
    expect.stringMatching(
      /^3 comments to you in Victim support, most recently from Estonia, NGO seat \(.+\)Clause 3\.21\d:00“Is this long enough\?”Mark as read$/,
    ),
    expect.stringMatching(/^An amendment has been proposed: Shelter \(.+\)2 times1\d:00Mark as read$/),
  ]);
});

test('several things are counted by what they are, and the words say whose they are', () => {
  show([several]);
  expect(rows(screen.getByRole('heading', { level: 2 }).textContent)).toEqual([
    'Victim support: 2 changes, 1 mention of you and 2 comments14:00Estonia, NGO seat: “Is this long enough?”',
  ]);
});

test('a group leads to the newest of it, and only an unread one can be marked as read', () => {
  show([comments, several]);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/standards/s?thread=t',
    '/standards/s?thread=t',
  ]);
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Mark as read: Victim support',
  ]);
});

test('axe finds nothing in the list', async () => {
  expect(await axeViolations(show([comments, amendments, several]).container)).toEqual([]);
});
