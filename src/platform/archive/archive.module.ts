import { Global, Module } from '@nestjs/common';
import { ArchiveSectionRegistry } from './archive-section.registry.ts';

@Global()
@Module({ providers: [ArchiveSectionRegistry], exports: [ArchiveSectionRegistry] })
export class ArchiveSectionsModule {}
