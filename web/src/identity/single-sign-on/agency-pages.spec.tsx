import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import { AgencyAccountSection } from './AgencyAccountSection.tsx';
import { AgencySignInPage } from './AgencySignInPage.tsx';
import { takeWay } from './agency-way.ts';
import { agencyAccountKey, listedAgenciesKey } from './queries.ts';

const pageAt = (address: string) => {
  window.history.replaceState(null, '', address);
  const router = createRouter({
    routeTree: createRootRoute({ component: AgencySignInPage }),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  return <RouterProvider router={router as never} />;
};

describe('the page of sign-in with an organisation', () => {
  afterEach(() => window.history.replaceState(null, '', '/'));

  it('offers the organisations that are listed, and says what the others do', async () => {
    const items = [{ organisationId: '0190', name: 'An Estonian NGO' }];
    const { container } = renderInApp(pageAt('/sign-in/agency'), {
      session: null,
      seed: [[listedAgenciesKey, { items }]],
    });
    expect(await screen.findByRole('option', { name: 'An Estonian NGO' })).toBeTruthy();
    expect(screen.getByText(/use the address that the secretariat has given you/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('goes on with nothing that was not begun in this tab', async () => {
    renderInApp(pageAt(`/sign-in/agency?state=${'a'.repeat(43)}&code=c`), { session: null });
    expect(await screen.findByText(/Nothing was begun in this browser/)).toBeTruthy();
  });
});

describe('the way to a provider', () => {
  it.each([
    'null',
    '{',
    '{"purpose":"sign-in"}',
    '{"purpose":"else","returnTo":"/","startedAt":"/"}',
    '{"purpose":"sign-in","returnTo":"/","startedAt":"//elsewhere"}',
  ])('is none when the tab keeps %s', (kept) => {
    window.sessionStorage.setItem('norbanet.agency-way', kept);
    expect(takeWay()).toBeNull();
  });
});

describe('the account at the organisation', () => {
  it('is nothing to see where the organisation has no sign-in of its own', () => {
    const account = { isOffered: false, isRequired: false, linkedAt: null };
    renderInApp(<AgencyAccountSection />, { seed: [[agencyAccountKey, account]] });
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('says since when it is linked, and that nothing else is accepted', async () => {
    const account = { isOffered: true, isRequired: true, linkedAt: '2026-12-01T10:00:00Z' };
    const { container } = renderInApp(<AgencyAccountSection />, { seed: [[agencyAccountKey, account]] });
    expect(await screen.findByRole('button', { name: 'Unlink' })).toBeTruthy();
    expect(screen.getByText(/accepts no other way/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });
});
