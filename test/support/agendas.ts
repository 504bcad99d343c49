import type { TestMember } from './test-network.ts';
import { succeeded } from './meetings.ts';

export interface PaperBody {
  id: string;
  title: string;
  version: number;
  lateMinutes: number | null;
}
export interface ItemBody {
  id: string;
  kind: string;
  title: string;
  minutes: number;
  startsAt: string;
  number: string | null;
  startWall: string;
  endWall: string;
  revision: number;
  presenter: object | null;
  notes: string | null;
  fixedWall: string | null;
  idleMinutes: number;
  conflict: { kind: string; minutes: number } | null;
  closed: object[] | null;
  closedBefore: boolean;
  papers: PaperBody[];
}
export interface AgendaBody {
  version: number;
  startsAt: string;
  endsAt: string;
  endWall: string;
  bookedEndsAt: string;
  totalMinutes: number;
  overrunMinutes: number;
  gapMinutes: number;
  papersByWall: string | null;
  items: ItemBody[];
  closedAtEnd: boolean;
  papers: PaperBody[];
  can: Record<string, boolean>;
  merged?: boolean;
  moved?: { title: string; fromWall: string; toWall: string }[];
}

const PDF = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

/** A form that uploads a small file with these fields. */
export function paperForm(
  fields: Readonly<Record<string, string>>,
  content: string | Uint8Array<ArrayBuffer> = PDF,
  name = 'paper.pdf',
): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([content]), name);
  return form;
}

/** Puts a paper to an item, seen by those who see the item unless told. */
export async function attachPaper(
  who: TestMember,
  itemId: string,
  title: string,
  audience = 'attached',
  content?: string | Uint8Array<ArrayBuffer>,
): Promise<PaperBody> {
  return succeeded(
    await who.post<PaperBody>(
      '/documents',
      paperForm({ title, audience, attachToKind: 'agenda-item', attachToId: itemId }, content),
    ),
  );
}

export async function readAgenda(who: TestMember, { id }: { id: string }): Promise<AgendaBody> {
  return succeeded(await who.get<AgendaBody>(`/meetings/${id}/agenda`));
}

/** Adds items one after the other, each a discussion unless told. The agenda that comes of it. */
export async function addAgendaItems(
  who: TestMember,
  meeting: { id: string },
  items: readonly object[],
): Promise<AgendaBody> {
  let agenda: AgendaBody | undefined;
  for (const item of items)
    agenda = succeeded(
      await who.post<AgendaBody>(`/meetings/${meeting.id}/agenda/items`, {
        kind: 'discussion',
        minutes: 10,
        ...item,
      }),
    );
  return agenda!;
}

/** The begin of each item on the host's clock. */
export const startTimes = (agenda: AgendaBody): string[] =>
  agenda.items.map(({ startWall }) => startWall.slice(11));
