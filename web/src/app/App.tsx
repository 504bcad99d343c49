import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { whenSignedOut } from '../api/client.ts';
import { createQueryClient } from '../api/query-client.ts';
import { sessionKey } from '../api/keys.ts';
import { startLive } from '../live/live.ts';
import { createAppRouter, arriveAtFirstPage } from '../routes.tsx';
import { theme, variables } from '../ui/theme.ts';
import { Announcer } from './Announcer.tsx';
import { startFocusReturn } from './focus/focus-return.ts';
import { cover } from './session-end/covered.ts';
import { holdsTypedWords, noteTypedWords } from './session-end/typed-words.ts';
import { reloadOnStaleChunk } from './stale-chunk.ts';
import { styleNonce } from './nonce.ts';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

// The session ended on the server: forget what was read, ask for sign-in, and come back to this very page. Where something was
// typed, the page stays, covered, until its member is back.
whenSignedOut(() => {
  if (cover.isPut()) return;
  if (holdsTypedWords()) {
    cover.put();
    return;
  }
  queryClient.setQueryData(sessionKey, null);
  void router.invalidate();
});
reloadOnStaleChunk();
noteTypedWords();
startFocusReturn();
startLive(queryClient);

/** To be awaited before the first drawing, and after the texts have started: its words need them. */
export const firstPage = (): Promise<void> => arriveAtFirstPage(router);

/** The whole client: words, colours, data, pages. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={styleNonce} deduplicateInlineStyles>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Announcer />
      </QueryClientProvider>
    </MantineProvider>
  );
}
