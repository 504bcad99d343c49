import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { homeKey } from '../api/keys.ts';
import type { Told } from '../notifications/queries.ts';
import { axeFindings, show } from '../testing/render.tsx';
import type { components } from '../api/schema.d.ts';
import { HomePage } from './HomePage.tsx';

type HomeView = components['schemas']['HomeView'];

const told: Told = { id: '1', kind: 'comment-posted', object: { kind: 'standard', id: 's', title: 'Victim support' }, threadId: 't', amendmentId: null, by: 'Estonia, NGO seat', times: 2, at: '2026-03-01T10:00:00Z', read: false };
const meeting = { id: 'm', title: 'Safe return', kind: 'regional', startsAt: '2036-03-12T08:00:00Z', endsAt: '2036-03-12T12:00:00Z', timeZone: 'Europe/Tallinn', place: 'Tallinn', invited: true, answer: null } as const;
const full: HomeView = { next: meeting, waits: { answers: [meeting], ballots: [], comments: [told], deliveries: 2 }, changed: [{ ...told, read: true, kind: 'meeting-moved', times: 1, object: { kind: 'meeting', id: 'm', title: 'Safe return' }, threadId: null }] };
const empty: HomeView = { next: null, waits: { answers: [], ballots: [], comments: [], deliveries: 0 }, changed: [] };

function showHome(home: HomeView) {
  return show(<main><HomePage /></main>, { seed: [[homeKey, home]] });
}

test('Home says when the next meeting is, here and at the host’s, and that my answer is awaited', () => {
  showHome(full);
  const next = screen.getByRole('region', { name: 'Next meeting' });
  expect(next.textContent).toMatch(/12 March 2036, 09:00–13:00 CET \(your time\)Wednesday,? 12 March 2036, 10:00–14:00 EET/);
  expect(within(next).getByText('Your answer is awaited')).toBeTruthy();
});

test('what waits for me leads to where it is done', () => {
  showHome(full);
  const waits = within(screen.getByRole('region', { name: 'Waits for you' }));
  expect(waits.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/meetings/m', '/network/deliveries', '/standards/s?thread=t']);
  expect(waits.getByText('2 letters did not arrive')).toBeTruthy();
  expect(waits.getByText('2 comments to you in Victim support, the last by Estonia, NGO seat')).toBeTruthy();
});

test('an empty Home says what comes where, and axe finds nothing in either', async () => {
  const first = showHome(empty);
  expect([screen.getByText('No meeting is coming up'), screen.getByText('Nothing waits for you'), screen.getByText('Nothing new yet')]).toHaveLength(3);
  expect(await axeFindings(first.container)).toEqual([]);
  first.unmount();
  expect(await axeFindings(showHome(full).container)).toEqual([]);
});
