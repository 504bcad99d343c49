/**
 * The fields of an answer that say something, as paths: `items[].title`. What is empty or null says nothing, and what
 * is under a name that is an id is under `*`.
 */
export function fieldsThatSay(value: unknown, path = ''): ReadonlySet<string> {
  const found = new Set<string>();
  collect(value, path, found);
  return found;
}

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

function collect(value: unknown, path: string, found: Set<string>): void {
  if (value === null || value === undefined || value === '') return;
  if (Array.isArray(value)) for (const one of value) collect(one, `${path}[]`, found);
  else if (typeof value === 'object')
    for (const [name, inner] of Object.entries(value))
      collect(inner, `${path}${path && '.'}${ID.test(name) ? '*' : name}`, found);
  else if (value !== false) found.add(path);
}

const NAMES_OF_THE_READER: ReadonlySet<string> = new Set([
  'abilities',
  'can',
  'forMe',
  'invited',
  'may',
  'me',
  'mine',
  'mySeat',
  'mySeatId',
  'readsDraft',
  'threadsRoom',
  'unread',
  'waitsForMe',
]);

/** Whether a field tells the reader of itself: what it may do, whether it is invited, what it has not read. */
export const isOfTheReader = (field: string): boolean =>
  field.split(/[.[\]]+/).some((name) => NAMES_OF_THE_READER.has(name) || /^may[A-Z]/.test(name));
