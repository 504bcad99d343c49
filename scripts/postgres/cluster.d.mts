import type { ClusterPlace } from './location.mjs';

export interface RunningCluster {
  readonly url: string;
  readonly ownerUrl: string;
  readonly ready: Promise<void>;
  readonly lost: Promise<number | string>;
  readonly stop: () => Promise<void>;
}

export const lasting: Readonly<Record<string, string>>;
export function startCluster(
  place: ClusterPlace,
  options?: { settings?: Readonly<Record<string, string>>; say?: (line: string) => void; port?: number },
): Promise<RunningCluster>;
