import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { archiveLink, archivePage, factsParagraph } from '#platform/archive/archive-page';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import {
  ARCHIVE_SECTIONS,
  type ArchiveFile,
  type ArchiveSectionName,
} from '#platform/archive/archive-section';
import { writeArchiveZip } from '#platform/archive/archive-zip';
import { Clock } from '#platform/time/clock';

const TITLES: Readonly<Record<ArchiveSectionName, string>> = {
  meetings: 'Meetings',
  decisions: 'Decision register',
  actions: 'Action register',
  standards: 'Standards',
  plans: 'National work plans',
  recommendations: 'Recommendations',
  reports: 'Reports to monitoring bodies',
  documents: 'Library',
};

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

function firstPage(entries: readonly Entry[], actor: Actor, now: Date): string {
  return archivePage(
    'Norbanet archive',
    [
      factsParagraph([`Created for ${actor.name}`, now.toISOString()]),
      '<p>This archive contains only what its reader may see and must not be passed on.',
      'SHA256SUMS contains the checksum of each file.</p>',
      ...ARCHIVE_SECTIONS.map((name) => sectionHtml(name, entries)),
    ].join('\n'),
  );
}

function sectionHtml(name: ArchiveSectionName, entries: readonly Entry[]): string {
  const links = entries.filter(({ section }) => section === name);
  if (links.length === 0) return '';
  const lines = links.map(({ path, title }) => `<li>${archiveLink(path, title)}</li>`);
  return `<h2>${TITLES[name]}</h2><ul>${lines.join('\n')}</ul>`;
}
