import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderInApp } from '../../testing/render.tsx';
import { AgendaPackSection } from './AgendaPackSection.tsx';
import { type AgendaPack, agendaPackQuery } from './queries.ts';

const MEETING = '0199-meeting';
const failed: AgendaPack = {
  id: '0199-pack',
  state: 'failed',
  done: 1,
  steps: 3,
  problem: {
    code: 'printing-unavailable',
    title: 'Denne Norbanet-server kan ikke oprette PDF’er.',
    detail: 'Intet er tabt.',
  },
  pages: null,
  size: null,
  leftOut: 0,
  askedAt: '2026-11-20T09:00:00Z',
  expiresAt: '2026-11-21T09:00:00Z',
};

test('says why it could not be made in the words of the answer', () => {
  const { queryKey } = agendaPackQuery(MEETING);
  renderInApp(<AgendaPackSection meetingId={MEETING} />, { seed: [[queryKey, { pack: failed }]] });
  screen.getByText('Denne Norbanet-server kan ikke oprette PDF’er.');
  screen.getByText('Intet er tabt.');
  expect(screen.queryByText(/cannot create PDFs|could not be made/)).toBeNull();
});
