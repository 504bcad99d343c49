import { Module } from '@nestjs/common';
import { LifecycleModule } from '../lifecycle/lifecycle.module.ts';
import { DefinitionsModule } from '../definitions/definitions.module.ts';
import { SourcesModule } from '../sources/sources.module.ts';
import { StandardWorkerModule } from '../worker/standard-worker.module.ts';
import { PublicStandardsController } from './public-standards.controller.ts';
import { PublicationQuery } from './publication.query.ts';
import { PublicationService } from './publication.service.ts';
import { PublicationsController } from './publications.controller.ts';
import { PublishedPagesController } from './published-pages.controller.ts';
import { PublishedStandardQuery } from './published-standard.query.ts';

/** Publishes adopted standards, and shows them to the public. */
@Module({
  imports: [DefinitionsModule, LifecycleModule, SourcesModule, StandardWorkerModule],
  controllers: [PublicationsController, PublicStandardsController, PublishedPagesController],
  providers: [PublicationQuery, PublicationService, PublishedStandardQuery],
  exports: [PublishedStandardQuery],
})
export class PublicationModule {}
