import { SEAT_TYPES } from '@nbn/contracts';
import { ReadingsQuery } from '../documents/index.ts';
import {
  CollectionService,
  DocumentService,
  ReadingService,
  ShareLinkService,
} from '../documents/testing.ts';
import { ReminderPreferenceService } from '../reminders/testing.ts';
import { COLLECTIONS, LIBRARY, type CollectionContent, type LibraryDocument } from './content/library.ts';
import type { PersonKey } from './content/people.ts';
import { addDays } from './dates.ts';
import type { DemoContext, Timeline } from './timeline.ts';
import { uploadFiles } from './upload-files.ts';

/** Hears of news once a week, of two fields alone. */
const WEEKLY_READER: PersonKey = 'EE/police';
const SHELVES_DAY = -180;
type CollectionIds = ReadonlyMap<CollectionContent['key'], string>;

/**
 * The library: collections, documents in seven languages, and what was done with them. Notes their ids in
 * `documents`.
 */
export function seedLibrary(chronicle: Timeline, stage: DemoContext, documents: Map<string, string>): void {
  const collections = new Map<CollectionContent['key'], string>();
  for (const { key, by, ...draft } of COLLECTIONS)
    chronicle.on(SHELVES_DAY, async () => {
      collections.set(key, await stage.app.get(CollectionService).add(stage.people.actor(by), draft));
    });
  for (const document of LIBRARY) seedDocument(chronicle, stage, document, { collections, documents });
  chronicle.on(SHELVES_DAY, () => followWeekly(stage));
}

/** Each step on its own day: history runs forward for all documents together. */
function seedDocument(
  chronicle: Timeline,
  stage: DemoContext,
  document: LibraryDocument,
  { collections, documents }: { collections: CollectionIds; documents: Map<string, string> },
): void {
  const { app, people } = stage;
  const owner = people.actor(document.by);
  const { newer, reading, link, trashed } = document;
  let id = '';
  chronicle.on(document.day, async () => {
    id = await add(stage, document, collections);
    documents.set(document.key, id);
  });
  if (newer)
    chronicle.on(newer.day, () =>
      uploadFiles(stage, document.by, [
        {
          path: `/api/documents/${id}/versions`,
          fields: { note: newer.note },
          file: { ...document, blocks: newer.blocks },
        },
      ]),
    );
  if (reading) {
    chronicle.on(reading.day, () => askToRead(stage, id, document.by, reading.dueIn));
    chronicle.on(reading.day + 4, async () => {
      for (const seat of reading.done) await confirmReading(stage, id, seat);
    });
  }
  if (link)
    chronicle.on(link.day, () =>
      app.get(ShareLinkService).create(owner, id, { recipient: link.recipient, days: link.days }),
    );
  if (trashed) chronicle.on(trashed, () => app.get(DocumentService).withdraw(owner, id));
}

async function add(
  stage: DemoContext,
  document: LibraryDocument,
  collections: CollectionIds,
): Promise<string> {
  const { by, title, language, tags, audience, collection, named = [], reviewIn } = document;
  const collectionId = collection && collections.get(collection);
  const { country } = stage.people.actor(by);
  const fields = {
    title,
    language,
    tags,
    audience,
    ...(audience === 'national' && country ? { country } : {}),
    ...(collectionId ? { collectionId } : {}),
    ...(named.length > 0 ? { named: named.map((key) => stage.people.actor(key).memberId).join(',') } : {}),
    ...(reviewIn === undefined ? {} : { reviewOn: dayIn(stage, reviewIn) }),
  };
  const [id] = await uploadFiles(stage, by, [{ path: '/api/documents', fields, file: document }]);
  return id!;
}

function askToRead({ app, people, today }: DemoContext, id: string, by: PersonKey, dueIn: number) {
  return app.get(ReadingService).ask(people.actor(by), id, {
    countries: ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE'],
    seats: SEAT_TYPES.filter((seat) => seat === 'ngo'),
    dueOn: dayIn({ today }, dueIn),
    again: true,
  });
}

async function confirmReading({ app, people }: DemoContext, id: string, by: PersonKey): Promise<void> {
  const actor = people.actor(by);
  const { items } = await app.get(ReadingsQuery).list(actor, id);
  await app.get(ReadingService).confirm(actor, id, items[0]!.id);
}

async function followWeekly({ app, people }: DemoContext): Promise<void> {
  const actor = people.actor(WEEKLY_READER);
  const preferences = app.get(ReminderPreferenceService);
  await preferences.save(actor, {
    ...(await preferences.find(actor)),
    news: 'weekly',
    fields: ['shelter', 'policing'],
  });
}

const dayIn = ({ today }: Pick<DemoContext, 'today'>, days: number): string =>
  addDays(today, days).toISOString().slice(0, 10);
