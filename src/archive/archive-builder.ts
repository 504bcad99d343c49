import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { fillText } from '@nbn/texts';
import type { Actor } from '#platform/access/actor';
import { archiveLink, archivePage, factsParagraph } from '#platform/archive/archive-page';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import {
  ARCHIVE_SECTIONS,
  type ArchiveFile,
  type ArchiveSectionName,
} from '#platform/archive/archive-section';
import { writeArchiveZip } from '#platform/archive/archive-zip';
import { escapeHtml } from '#platform/http/public-page';
import { fileTexts } from '#platform/text/texts';
import { Clock } from '#platform/time/clock';

/** A link of the first page. */
interface Entry {
  readonly section: ArchiveSectionName;
  readonly path: string;
  readonly title: string;
}

/**
 * Makes an archive: what one member may see at this moment, as pages that open without a network, calendar
 * files, data and documents, with `index.html` to begin at and `SHA256SUMS` to check by.
 */
@Injectable()
export class ArchiveBuilder {
  constructor(
    private readonly sections: ArchiveSectionRegistry,
    private readonly clock: Clock,
  ) {}

  /** The bytes of the archive, made while they are read. */
  open(actor: Actor): Readable {
    return Readable.from(writeArchiveZip(this.files(actor)), { objectMode: false });
  }

  private async *files(actor: Actor): AsyncGenerator<ArchiveFile> {
    const entries: Entry[] = [];
    for (const [section, source] of this.sections.list()) {
      for await (const file of source.files(actor)) {
        if (file.title) entries.push({ section, path: file.path, title: file.title });
        yield file;
      }
    }
    yield { path: 'index.html', title: null, content: firstPage(entries, actor, await this.clock.now()) };
  }
}

function firstPage(entries: readonly Entry[], { name, language }: Actor, now: Date): string {
  const texts = fileTexts('archive', language);
  return archivePage(
    texts.title,
    [
      factsParagraph([fillText(texts.createdFor, { name }), now.toISOString()]),
      `<p>${escapeHtml(texts.confidential)}`,
      `${escapeHtml(texts.checksums)}</p>`,
      ...ARCHIVE_SECTIONS.map((section) => sectionHtml(section, texts.section[section], entries)),
    ].join('\n'),
    language,
  );
}

function sectionHtml(name: ArchiveSectionName, heading: string, entries: readonly Entry[]): string {
  const links = entries.filter(({ section }) => section === name);
  if (links.length === 0) return '';
  const lines = links.map(({ path, title }) => `<li>${archiveLink(path, title)}</li>`);
  return `<h2>${escapeHtml(heading)}</h2><ul>${lines.join('\n')}</ul>`;
}
