import { AdoptionController } from './adoption.controller.ts';
import { AdoptionRecord } from './adoption-record.entity.ts';
import { AdoptionQuery } from './adoption.query.ts';
import { AdoptionService } from './adoption.service.ts';
import { DueReviewQuery } from './due-review.query.ts';

/** What this folder adds to the standards module. */
export const ADOPTION = {
  entities: [AdoptionRecord],
  controllers: [AdoptionController],
  providers: [AdoptionService, AdoptionQuery, DueReviewQuery],
};
