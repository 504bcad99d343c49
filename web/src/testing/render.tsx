import { TextEncoder } from 'node:util';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryKey } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { createQueryClient } from '../api/query-client.ts';
import { sessionKey } from '../api/query-keys.ts';
import type { Session } from '../api/session.ts';
import { readIn } from '../i18n/format.ts';
import { theme } from '../ui/theme.ts';
import { pageTexts } from './texts.ts';

await i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'shell',
  resources: { en: { ...pageTexts('en') } },
  interpolation: { escapeValue: false },
});

// What a browser has and jsdom lacks.
globalThis.TextEncoder ??= TextEncoder;
window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
HTMLCanvasElement.prototype.getContext = () => null;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** A session for pages behind sign-in. */
export const sampleSession: Session = {
  csrfToken: 'csrf',
  member: {
    id: '0199-member',
    name: 'Denmark, government seat',
    email: 'dk@example.org',
    country: 'DK',
    role: 'team',
    timeZone: 'Europe/Copenhagen',
    language: null,
    organisation: 'A Danish agency',
    seat: { id: '0199-seat', country: 'DK', type: 'government' },
    permissions: [],
    passkeyNeeded: false,
    passkeyDueAt: null,
  },
};

/**
 * Shows a part or a page as the app would: theme, English, a session, links that work, no network.
 *
 *     show(<ListRow … />); screen.getByRole('listitem')
 *     show(<HomePage />, { seed: [[homeKey, home]] }) — answers that are there already
 */
export function renderInApp(
  ui: ReactNode,
  { session = sampleSession as Session | null, seed = [] as readonly (readonly [QueryKey, unknown])[] } = {},
): RenderResult & { queryClient: ReturnType<typeof createQueryClient> } {
  const queryClient = createQueryClient();
  queryClient.setQueryData(sessionKey, session);
  for (const [key, data] of seed) queryClient.setQueryData(key, data);
  readIn(session?.member.timeZone ?? null);
  const root = createRootRoute();
  const router = createRouter({
    routeTree: root.addChildren([createRoute({ getParentRoute: () => root, path: '/$' })]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  const result = render(
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} env="test">
      <QueryClientProvider client={queryClient}>
        <RouterContextProvider router={router as never}>{ui}</RouterContextProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...result, queryClient };
}

/**
 * What axe finds in a shown part, in words; an empty list is the goal. Colours are measured in the browser
 * (scripts/inspect-pages.mjs).
 */
export async function axeViolations(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
