import { fireEvent, screen, within } from '@testing-library/react';
import type { LinkPurpose } from '@nbn/contracts';
import { axeFindings, show } from '../testing/render.tsx';
import { linkKey, sessionsKey } from './queries.ts';
import { SessionsPage } from './SessionsPage.tsx';
import { WelcomePage } from './WelcomePage.tsx';

const TOKEN = 'a'.repeat(43);

function arriveBy(purpose: LinkPurpose, token = TOKEN) {
  window.location.hash = `#${token}`;
  const link = { purpose, name: 'Anna', email: 'anna@example.org', organisation: 'An agency' };
  return show(<main><WelcomePage /></main>, { session: null, seed: [[linkKey(TOKEN), link]] });
}

describe('a one-time link', () => {
  it('to join says for whom it is and with which address one signs in, and how much is missing of a passphrase', async () => {
    const { container } = arriveBy('join');
    expect(screen.getByText('You were invited as Anna, An agency. Choose a passphrase and you are in.')).toBeTruthy();
    expect(screen.getByText('anna@example.org')).toBeTruthy();
    const field = screen.getByLabelText(/^Passphrase/);
    expect(field.getAttribute('autocomplete')).toBe('new-password');
    fireEvent.change(field, { target: { value: 'wet gravel' } });
    expect(screen.getByText('5 more characters are needed')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'aaaaaaaaaaaaaaaaaaaa' } });
    expect(screen.getByText('The same few characters over and over are guessed quickly')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Join' })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('to renew says that the old passphrase and the other sessions end', () => {
    arriveBy('renew');
    expect(screen.getByRole('heading', { name: 'Choose a new passphrase' })).toBeTruthy();
    expect(screen.getByText(/the old one stops working, and you are signed out everywhere else/)).toBeTruthy();
  });

  it('of the demonstration asks for no passphrase', () => {
    arriveBy('sign-in');
    expect(screen.getByRole('button', { name: 'Sign in as Anna' })).toBeTruthy();
    expect(screen.queryByLabelText(/^Passphrase/)).toBeNull();
  });

  it.each(['', 'short', `${TOKEN}more`])('that is none (%j) says what to do, and asks the server nothing', (token) => {
    arriveBy('join', token);
    expect(screen.getByRole('heading', { name: 'This link does not open any more' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to sign in' }).getAttribute('href')).toBe('/sign-in');
  });
});

describe('where I am signed in', () => {
  const session = (id: string, device: string | null, current: boolean) => ({ id, device, current, openedAt: '2026-03-01T10:00:00Z', usedAt: '2026-03-01T10:20:00Z' });
  const showSessions = () => show(<main><SessionsPage /></main>, { seed: [[sessionsKey, { items: [session('1', 'Firefox on Windows', true), session('2', null, false)] }]] });

  it('marks the session of this device, and gives every other its end by name', async () => {
    const { container } = showSessions();
    const [here, other] = within(screen.getByRole('list', { name: 'My sessions' })).getAllByRole('listitem');
    expect(within(here!).getByText('This device')).toBeTruthy();
    expect(within(here!).queryByRole('button')).toBeNull();
    expect(within(other!).getByRole('button', { name: /^End the session on Unknown device, signed in / })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says before signing out everywhere how many sessions end', () => {
    showSessions();
    fireEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
    expect(screen.getByRole('dialog').textContent).toContain('All 2 sessions end at once, also the one on this device.');
  });
});
