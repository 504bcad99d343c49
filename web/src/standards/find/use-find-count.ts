import { useSyncExternalStore } from 'react';
import type { FindCount, FindSurface } from './find-surface.ts';

export const useFindCount = ({ subscribe, snapshot }: FindSurface): FindCount =>
  useSyncExternalStore(subscribe, snapshot);
