import { Injectable } from '@nestjs/common';
import { ARCHIVE_SECTIONS, type ArchiveSection, type ArchiveSectionName } from './archive-section.ts';

/** Every section of an archive. The archive knows no feature: each registers what is its own. */
@Injectable()
export class ArchiveSectionRegistry {
  private readonly sections = new Map<ArchiveSectionName, ArchiveSection>();

  /** Called by a feature when its module starts. */
  register(name: ArchiveSectionName, section: ArchiveSection): void {
    if (this.sections.has(name)) throw new Error(`The archive has two sections of ${name}`);
    this.sections.set(name, section);
  }

  /** The sections in the order of the first page. */
  list(): readonly (readonly [ArchiveSectionName, ArchiveSection])[] {
    return ARCHIVE_SECTIONS.flatMap((name) => {
      const section = this.sections.get(name);
      return section ? [[name, section] as const] : [];
    });
  }
}
