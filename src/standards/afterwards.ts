import { ADOPTION } from './adoption/index.ts';
import { AdoptionService } from './adoption/adoption.service.ts';
import { DueReviewQuery } from './adoption/due-reviews.query.ts';
import { EXCHANGE } from './exchange/index.ts';
import { PUBLICATION } from './publication/index.ts';
import { PublicationService } from './publication/publication.service.ts';
import { PURGING } from './purging/index.ts';
import { TRANSLATIONS } from './translations/index.ts';
import { TranslationQuery } from './translations/translation.query.ts';
import { TranslationService } from './translations/translation.service.ts';

/**
 * The rooms of what comes after a standard is adopted and of what carries it in and out, and which of their
 * providers the rest of the house may ask.
 */
export const AFTERWARDS = {
  entities: [...ADOPTION.entities, ...TRANSLATIONS.entities, ...EXCHANGE.entities, ...PURGING.entities],
  controllers: [
    ...PUBLICATION.controllers,
    ...ADOPTION.controllers,
    ...TRANSLATIONS.controllers,
    ...EXCHANGE.controllers,
    ...PURGING.controllers,
  ],
  providers: [
    ...PUBLICATION.providers,
    ...ADOPTION.providers,
    ...TRANSLATIONS.providers,
    ...EXCHANGE.providers,
    ...PURGING.providers,
  ],
  doors: [PublicationService, AdoptionService, DueReviewQuery, TranslationService, TranslationQuery],
};
