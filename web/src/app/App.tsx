import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createQueryClient } from '../api/query-client.ts';
import { startKeptPapers } from '../kept-papers/start-kept-papers.ts';
import { startLive } from '../live/live.ts';
import { createAppRouter, preloadFirstPage } from '../routes.tsx';
import { theme, variables } from '../ui/theme.ts';
import { Announcer } from './Announcer.tsx';
import { startFocusRestoration } from './focus/focus-restoration.ts';
import { trackTypedFields } from './session-end/typed-text.ts';
import { startPush } from '../push/start-push.ts';
import { reloadOnStaleChunk } from './stale-chunk.ts';
import { styleNonce } from './nonce.ts';
import { watchSession } from './session-end/session-watch.ts';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

watchSession(queryClient, router);
reloadOnStaleChunk();
trackTypedFields();
startFocusRestoration();
startLive(queryClient);
startKeptPapers(queryClient);
startPush(router);

/** To be awaited before the first drawing, and after the texts have started: its words need them. */
export const loadFirstPage = (): Promise<void> => preloadFirstPage(router);

/** The whole client: words, colours, data, pages. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      deduplicateInlineStyles
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Announcer />
      </QueryClientProvider>
    </MantineProvider>
  );
}
