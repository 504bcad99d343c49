import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { fireEvent, screen, within } from '@testing-library/react';
import type { components } from '../api/schema.d.ts';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { textOf } from '../testing/text-of.ts';
import { SecondStepForm } from './authenticator/SecondStepForm.tsx';
import { oneTimeLinkKey, signInSessionsKey } from './queries.ts';
import { SignInSessionsPage } from './SignInSessionsPage.tsx';
import { SignInPage } from './SignInPage.tsx';
import { agencyAccountKey } from './single-sign-on/queries.ts';
import { OneTimeLinkPage } from './OneTimeLinkPage.tsx';

const TOKEN = 'a'.repeat(43);
type Link = components['schemas']['LinkView'];
const link = (purpose: Link['purpose']): Link =>
  ({
    purpose,
    name: 'Estonia, NGO seat',
    email: 'ee-ngo@example.org',
    organisation: 'An Estonian NGO',
  }) as Link;
const passphrase = (container: Element) =>
  container.querySelector<HTMLInputElement>('input[name=passphrase]')!;

describe('the sign-in page', () => {
  it('has fields that a password manager knows, and no fault', async () => {
    const router = createRouter({
      routeTree: createRootRoute({ component: SignInPage }),
      history: createMemoryHistory({ initialEntries: ['/?return=/standards/1'] }),
    });
    const { container } = renderInApp(<RouterProvider router={router as never} />, { session: null });
    expect((await screen.findByRole('textbox', { name: /Email address/ })).getAttribute('autocomplete')).toBe(
      'username',
    );
    expect(passphrase(container).autocomplete).toBe('current-password');
    expect(passphrase(container).type).toBe('password');
    expect(screen.getByText(/to return to where you were/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe('the step after the passphrase', () => {
  it('begins in the field of the code, which says which code it is', async () => {
    const nothing = () => undefined;
    const { container } = renderInApp(
      <SecondStepForm secondStep="" onSignedIn={nothing} onStartAgain={nothing} />,
      { session: null },
    );
    const field = screen.getByRole('textbox', { name: /Code/, description: /six digits/ });
    expect(document.activeElement).toBe(field);
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe('the page of a one-time link', () => {
  afterEach(() => {
    window.location.hash = '';
  });

  it('says that a link without its whole token opens nothing, and asks the server nothing', () => {
    window.location.hash = '#short';
    renderInApp(<OneTimeLinkPage />, { session: null });
    expect(screen.getByRole('link', { name: 'Go to sign-in' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks no passphrase of whom the organisation wants to come by its own sign-in', () => {
    window.location.hash = `#${TOKEN}`;
    const required = { ...link('renew'), isAgencyOffered: true, isAgencyRequired: true };
    const { container } = renderInApp(<OneTimeLinkPage />, {
      session: null,
      seed: [[oneTimeLinkKey(TOKEN), required]],
    });
    expect(screen.getByText(/You will sign in as Estonia, NGO seat/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Continue with your organisation' })).toBeTruthy();
    expect(passphrase(container)).toBeNull();
  });

  it('names who is invited, and says of a passphrase while it is typed how far it is', async () => {
    window.location.hash = `#${TOKEN}`;
    const { container } = renderInApp(<OneTimeLinkPage />, {
      session: null,
      seed: [[oneTimeLinkKey(TOKEN), link('join')]],
    });
    expect(screen.getByText('ee-ngo@example.org')).toBeTruthy();
    const said = () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join();
    const empty = said();
    fireEvent.change(passphrase(container), { target: { value: 'seven lighthouses over a quiet fjord' } });
    expect(said()).not.toBe(empty);
    expect(passphrase(container).autocomplete).toBe('new-password');
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe('where the member is signed in', () => {
  const sessions = {
    items: [
      {
        id: 'here',
        device: 'Firefox on Linux',
        openedAt: '2026-03-01T08:00:00Z',
        usedAt: '2026-03-01T10:00:00Z',
        current: true,
      },
      {
        id: 'there',
        device: null,
        openedAt: '2026-02-01T08:00:00Z',
        usedAt: '2026-02-03T10:00:00Z',
        current: false,
      },
    ],
  };

  const agency = { isOffered: false, isRequired: false, linkedAt: null };

  it('marks this session, and offers to end each other by its name', async () => {
    const { container } = renderInApp(<SignInSessionsPage />, {
      seed: [
        [signInSessionsKey, sessions],
        [agencyAccountKey, agency],
      ],
    });
    const [here, there] = screen.getAllByRole('listitem');
    expect(within(here!).queryByRole('button')).toBeNull();
    expect(textOf(within(there!).getByRole('button').getAttribute('aria-label'))).toMatch(/1 Feb/);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('changes a passphrase in fields that a password manager knows', async () => {
    renderInApp(<SignInSessionsPage />, {
      seed: [
        [signInSessionsKey, sessions],
        [agencyAccountKey, agency],
      ],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Change your passphrase' }));
    const dialog = await screen.findByRole('dialog');
    const fields = [...dialog.querySelectorAll<HTMLInputElement>('input[type=password]')];
    expect(fields.map(({ name, autocomplete }) => [name, autocomplete])).toEqual([
      ['present', 'current-password'],
      ['passphrase', 'new-password'],
    ]);
    expect(await axeViolations(dialog)).toEqual([]);
  });

  it('says how many sessions end before all of them do', async () => {
    renderInApp(<SignInSessionsPage />, {
      seed: [
        [signInSessionsKey, sessions],
        [agencyAccountKey, agency],
      ],
    });
    fireEvent.click(screen.getAllByRole('button')[0]!);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toMatch(/\b2\b/);
  });
});
