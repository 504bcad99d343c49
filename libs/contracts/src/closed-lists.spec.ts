import * as contracts from './index.ts';
import {
  AGENDA_PACK_LIMITS,
  COLLAB_LIMITS,
  DOCUMENT_TYPES,
  GRANTS,
  LIMITS,
  PERMISSIONS,
  PRINT_LIMITS,
  REMINDER_CHOICES,
  REMINDER_LEADS,
  REPLY_LIMITS,
  REQUEST_LIMITS,
  ROLES,
} from './index.ts';

const LISTS = Object.entries(contracts).flatMap(([name, value]) =>
  Array.isArray(value) ? [[name, value as readonly unknown[]] as const] : [],
);

describe('a closed list', () => {
  it.each(LISTS)('%s names something, and nothing twice', (_, values) => {
    expect(values.length).toBeGreaterThan(0);
    expect(new Set(values).size).toBe(values.length);
  });
});

describe('reminders', () => {
  it.each(Object.entries(REMINDER_CHOICES))(
    'of %s can be chosen in order of time, and some come to whoever chose nothing',
    (_, { leads, usual }) => {
      expect(leads).toEqual(REMINDER_LEADS.filter((lead) => leads.includes(lead)));
      expect(usual.length).toBeGreaterThan(0);
      expect(usual.filter((lead) => !leads.includes(lead))).toEqual([]);
    },
  );
});

it('files of the library have an ending each, which says of what kind they are', () => {
  const endings = Object.values(DOCUMENT_TYPES);
  expect(endings.filter((all) => (all as readonly string[]).length === 0)).toEqual([]);
  expect(new Set(endings.flat()).size).toBe(endings.flat().length);
});

it('every permission is granted to some role, and to none twice', () => {
  const granted = ROLES.flatMap((role) => GRANTS[role]);
  expect(PERMISSIONS.filter((permission) => !granted.includes(permission))).toEqual([]);
  for (const role of ROLES) expect(new Set(GRANTS[role]).size).toBe(GRANTS[role].length);
});

describe('sizes', () => {
  it.each([
    ['a request', LIMITS.jsonBody],
    ['a request of somebody who is not signed in', REQUEST_LIMITS.anonymousBody],
    ['a message', LIMITS.socketMessage],
    ['a file', LIMITS.file],
    ['an update of a text', COLLAB_LIMITS.update],
    ['a state vector', COLLAB_LIMITS.vector],
    ['updates within a span', COLLAB_LIMITS.bytesPerSpan],
    ['a print', PRINT_LIMITS.bytes],
    ['an agenda pack', AGENDA_PACK_LIMITS.bytes],
    ['an answer by mail', REPLY_LIMITS.calendarBytes],
  ])('of %s are whole kibibytes', (_, bytes) => {
    expect([bytes % 1_024, bytes >= 1_024]).toEqual([0, true]);
  });

  it('let a message hold an update together with a state vector', () => {
    expect(LIMITS.socketMessage).toBeGreaterThanOrEqual(COLLAB_LIMITS.update + COLLAB_LIMITS.vector);
  });

  it('give somebody who is not signed in less room than a member', () => {
    expect(REQUEST_LIMITS.anonymousBody).toBeLessThan(LIMITS.jsonBody);
  });
});
