interface ServiceSettings {
  readonly env: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  readonly uid: number;
  readonly gid: number;
  readonly remove: () => void;
}

export function readServiceSettings(
  given: readonly string[],
  places?: { readonly units?: string; readonly state?: string; readonly run?: string },
): ServiceSettings | undefined;
