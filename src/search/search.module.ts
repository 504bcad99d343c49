import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../documents/index.ts';
import { ConceptBank } from './analysis/concept-bank.ts';
import { SearchEntry } from './indexing/search-entry.entity.ts';
import { SearchIndexService } from './indexing/search-index.service.ts';
import { UpdateSearchIndexJob } from './indexing/update-search-index.job.ts';
import { HitsQuery } from './query/hits.query.ts';
import { SearchQuery } from './query/search.query.ts';
import { SearchService } from './query/search.service.ts';
import { SpellingService } from './query/spelling.service.ts';
import { VocabularyQuery } from './query/vocabulary.query.ts';
import { RepairSearchIndexJob } from './repair/repair-search-index.job.ts';
import { SearchRebuildService } from './repair/search-rebuild.service.ts';
import { SearchSweepService } from './repair/search-sweep.service.ts';
import { SearchController } from './search.controller.ts';
import { SearchSources } from './sources/search-sources.ts';

/** One search over everything that is written here, for each reader over what they may read. */
@Module({
  imports: [DocumentsModule, TypeOrmModule.forFeature([SearchEntry])],
  controllers: [SearchController],
  providers: [
    ConceptBank,
    HitsQuery,
    RepairSearchIndexJob,
    SearchIndexService,
    SearchQuery,
    SearchRebuildService,
    SearchService,
    SearchSources,
    SearchSweepService,
    SpellingService,
    UpdateSearchIndexJob,
    VocabularyQuery,
  ],
  exports: [ConceptBank],
})
export class SearchModule {}
