import { DirectoryEntryService, GrantService, RevealService } from '../network/testing.ts';
import { ENTRIES, type EntryContent } from './content/directory.ts';
import type { PersonKey } from './content/people.ts';
import { addDays } from './dates.ts';
import type { DemoContext, Timeline } from './timeline.ts';

const CONFIRMED_DAYS_AGO = 100;

/** The shelter's number is given to the police of the other side of the border, who have used it. */
const SHELTER: PersonKey = 'LV/shelter';
const LIAISON: PersonKey = 'EE/police';
/** Teams that looked at a number which is for teams. */
const REVEALS: readonly (readonly [by: PersonKey, of: PersonKey, day: number])[] = [
  ['EE/government', 'DK/ngo', -31],
  ['LV/ngo', 'NO/ngo', -24],
  ['SE/ngo', 'NO/ngo', -17],
  [LIAISON, SHELTER, -12],
  ['NO/government', 'LT/ngo', -9],
];

/** Most organisations have an entry; one is stale, one number is given by name, some were looked at. */
export function seedDirectory(chronicle: Timeline, stage: DemoContext): void {
  const ids = new Map<PersonKey, string>();
  for (const content of ENTRIES)
    chronicle.on(-(content.confirmed ?? CONFIRMED_DAYS_AGO), async () => {
      ids.set(content.by, await createEntry(stage, content));
    });
  chronicle.on(-20, () =>
    stage.app.get(GrantService).grant(stage.people.actor(SHELTER), ids.get(SHELTER)!, {
      field: 'phone',
      memberId: stage.people.actor(LIAISON).memberId,
      reason: 'Women who come over the border by night',
      until: addDays(stage.today, 160).toISOString().slice(0, 10),
    }),
  );
  for (const [by, of, day] of REVEALS)
    chronicle.on(day, () =>
      stage.app.get(RevealService).reveal(stage.people.actor(by), ids.get(of)!, 'phone'),
    );
}

function createEntry(
  stage: DemoContext,
  { by, fields, languages, askable = [], roleTitle, mailbox, phone, hours, about, audiences }: EntryContent,
): Promise<string> {
  return stage.app.get(DirectoryEntryService).create(stage.people.actor(by), {
    roleTitle,
    mailbox,
    phone,
    hours,
    about,
    audiences,
    fields: [...fields],
    languages: [...languages],
    askable: [...askable],
    subject: 'organisation',
    consent: true,
  });
}
