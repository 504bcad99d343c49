export interface ClusterPlace {
  readonly home: string;
  readonly native: string;
  readonly data: string;
}

export function passingPlace(folder: string): Promise<ClusterPlace>;
