import { Injectable } from '@nestjs/common';
import { AGENDA_PACK_LIMITS } from '@nbn/contracts';
import { DocumentFileQuery } from '../../documents/index.ts';
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

/** A pack that has been built, before it is stored. */
export interface BuiltAgendaPack {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly itemIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly leftOut: number;
  readonly names: string;
}

interface PackPart {
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
    private readonly documentFiles: DocumentFileQuery,
    private readonly files: FileStore,
    private readonly printer: Printer,
    private readonly pdfMerger: PdfMerger,
    private readonly clock: Clock,
  ) {}

  /** Calls `progress` after each step with the number of steps done. */
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
    const parts: PackPart[] = [];
    for (const { id, mediaType } of papers) {
      const bytesLeft =
        AGENDA_PACK_LIMITS.bytes - parts.reduce((sum, { content }) => sum + content.length, 0);
      const content =
        mediaType === 'application/pdf' && parts.length < AGENDA_PACK_LIMITS.papers
          ? await this.readPaper(actor, id, bytesLeft)
          : null;
      if (content) parts.push({ documentId: id, content });
      await step();
    }
    const facts: AgendaPackFacts = {
      title: read.meeting.title,
      place: read.meeting.place,
      timeZone: actor.timeZone,
      language: actor.language,
      printedAt: await this.clock.now(),
      reader: actor.name,
    };
    const contents = parts.map(({ content }) => content);
    // Printed twice: page numbers are known only once every part's length is known. The draft has placeholders
    // of the same width.
    const draft = await this.printer.printPdf(
      agendaPackHtml(agenda, facts, {
        anchors: {},
        papers: Object.fromEntries(parts.map(({ documentId }) => [documentId, 0])),
      }),
    );
    await step();
    const measured = await this.pdfMerger.measure(draft, contents);
    const places = firstPages(parts, measured.parts, measured.pages);
    const final = await this.printer.printPdf(
      agendaPackHtml(agenda, facts, { anchors: measured.anchors, papers: places }),
    );
    await step();
    const merged = await this.pdfMerger.merge(
      final,
      contents.filter((_, place) => measured.parts[place] !== null),
    );
    await step();
    const paperPages = merged.parts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return {
      pdf: merged.pdf,
      pages: merged.pages + paperPages,
      itemIds: agenda.items.map(({ id }) => id),
      documentIds: papers.map(({ id }) => id),
      leftOut: papers.length - Object.keys(places).length,
      names: nameScope(actor),
    };
  }

  /** The file of a paper, whose access is checked again; null if it is too large for the space left. */
  private async readPaper(actor: Actor, id: string, bytesLeft: number): Promise<Uint8Array | null> {
    const { fileId, size } = await this.documentFiles.findFile(actor, id, null);
    if (size > bytesLeft) return null;
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
  parts: readonly PackPart[],
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
