import { PublicStandardsController } from './public-standards.controller.ts';
import { PublicationQuery } from './publication.query.ts';
import { PublicationService } from './publication.service.ts';
import { PublicationsController } from './publications.controller.ts';
import { PublishedPagesController } from './published-pages.controller.ts';
import { PublishedStandardQuery } from './published-standard.query.ts';

/** What this folder adds to the standards module. */
export const PUBLICATION = {
  entities: [],
  controllers: [PublicationsController, PublicStandardsController, PublishedPagesController],
  providers: [PublicationQuery, PublicationService, PublishedStandardQuery],
};
