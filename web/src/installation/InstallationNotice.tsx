import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { loadTexts } from '../i18n/start.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { installationQuery } from './installation-query.ts';

const StateNotice = lazyPart(async () => {
  const [file] = await Promise.all([import('./InstallationStateNotice.tsx'), loadTexts(['installation'])]);
  return { default: file.InstallationStateNotice };
});

/**
 * What those who run Norbanet have made of it for now: a place to read only, or a copy. Silent otherwise, and
 * without the words for it, which hardly any visit needs.
 */
export function InstallationNotice() {
  const { data } = useQuery(installationQuery);
  const [isNeeded, setNeeded] = useState(false);
  if (!isNeeded && (data?.maintenance || data?.quarantine)) setNeeded(true);
  // Once there it stays: the end is said too.
  return (
    isNeeded && (
      <Suspense>
        <StateNotice {...data!} />
      </Suspense>
    )
  );
}
