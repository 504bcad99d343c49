import { Injectable } from '@nestjs/common';
import { AGENDA_PACK_LIMITS } from '@nbn/contracts';
import { DocumentsQuery } from '../../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import { FileStore } from '#platform/files/file-store';
import { nameScope } from '#platform/people/person';
import { PdfMerger } from '#platform/print/merge/pdf-merger';
import { Printer } from '#platform/print/printer';
import { Clock } from '#platform/time/clock';
import { presentAgenda } from '../agenda.presenter.ts';
import { AgendaQuery } from '../agenda.query.ts';
import type { AgendaView } from '../dto/agenda.view.ts';
import { agendaPackHtml, type AgendaPackFacts } from './agenda-pack-html.ts';

/** A pack that is made. */
export interface BuiltAgendaPack {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly itemIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly leftOut: number;
  readonly names: string;
}

interface Part {
  readonly documentId: string;
  readonly content: Uint8Array;
}

/**
 * Makes one PDF of an agenda and its papers, with what its reader may see at this moment and nothing else.
 */
@Injectable()
export class AgendaPackBuilder {
  constructor(
    private readonly agendas: AgendaQuery,
    private readonly documents: DocumentsQuery,
    private readonly files: FileStore,
    private readonly printer: Printer,
    private readonly pdfBinder: PdfMerger,
    private readonly clock: Clock,
  ) {}

  /** `progress` hears after each step how many of how many are done. */
  async build(
    actor: Actor,
    meetingId: string,
    progress: (done: number, steps: number) => Promise<void>,
  ): Promise<BuiltAgendaPack> {
    const read = await this.agendas.one(actor, meetingId);
    const agenda = presentAgenda(actor, read);
    const papers = papersOf(agenda);
    const steps = papers.length + 3;
    let done = 0;
    const step = () => progress((done += 1), steps);
    const parts: Part[] = [];
    for (const { id, mediaType } of papers) {
      const room = AGENDA_PACK_LIMITS.bytes - parts.reduce((sum, { content }) => sum + content.length, 0);
      const content =
        mediaType === 'application/pdf' && parts.length < AGENDA_PACK_LIMITS.papers
          ? await this.readPaper(actor, id, room)
          : null;
      if (content) parts.push({ documentId: id, content });
      await step();
    }
    const facts: AgendaPackFacts = {
      title: read.meeting.title,
      place: read.meeting.place,
      readerZone: actor.timeZone,
      printedAt: await this.clock.now(),
      reader: actor.name,
    };
    const contents = parts.map(({ content }) => content);
    // Printed twice: page numbers are known only when it is known how long everything is, and then they stand
    // in the same room.
    const draft = await this.printer.printPdf(
      agendaPackHtml(agenda, facts, {
        anchors: {},
        papers: Object.fromEntries(parts.map(({ documentId }) => [documentId, 0])),
      }),
    );
    await step();
    const looked = await this.pdfBinder.measure(draft, contents);
    const places = firstPages(parts, looked.parts, looked.pages);
    const final = await this.printer.printPdf(
      agendaPackHtml(agenda, facts, { anchors: looked.anchors, papers: places }),
    );
    await step();
    const bound = await this.pdfBinder.merge(
      final,
      contents.filter((_, place) => looked.parts[place] !== null),
    );
    await step();
    const joined = bound.parts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return {
      pdf: bound.pdf,
      pages: bound.pages + joined,
      itemIds: agenda.items.map(({ id }) => id),
      documentIds: papers.map(({ id }) => id),
      leftOut: papers.length - Object.keys(places).length,
      names: nameScope(actor),
    };
  }

  /**
   * The file of a paper: the right to it is asked for again. None where it is too large for what room is
   * left.
   */
  private async readPaper(actor: Actor, id: string, room: number): Promise<Uint8Array | null> {
    const { fileId, size } = await this.documents.findFile(actor, id, null);
    if (size > room) return null;
    const chunks: Buffer[] = [];
    for await (const chunk of (await this.files.open(fileId)) as AsyncIterable<Buffer>) chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
  }
}

/** Each paper once, in the order of the agenda, then those of the meeting as a whole. */
function papersOf({ items, papers }: AgendaView): AgendaView['papers'] {
  const all = [...items.flatMap((item) => item.papers), ...papers];
  return [...new Map(all.map((paper) => [paper.id, paper])).values()];
}

/** The first page of each part that can be joined. */
function firstPages(
  parts: readonly Part[],
  counts: readonly (number | null)[],
  pages: number,
): Record<string, number> {
  let next = pages + 1;
  return Object.fromEntries(
    parts.flatMap(({ documentId }, place) => {
      const count = counts[place] ?? null;
      if (count === null) return [];
      const at = next;
      next += count;
      return [[documentId, at] as const];
    }),
  );
}
