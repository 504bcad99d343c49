import { ADOPTION } from './adoption/index.ts';
import { AdoptionService } from './adoption/adoption.service.ts';
import { DueReviewQuery } from './adoption/due-review.query.ts';
import { IMPORT_EXPORT } from './import-export/index.ts';
import { PUBLICATION } from './publication/index.ts';
import { PublicationService } from './publication/publication.service.ts';
import { PURGE } from './purge/index.ts';
import { TRANSLATIONS } from './translations/index.ts';
import { TranslationQuery } from './translations/translation.query.ts';
import { TranslationService } from './translations/translation.service.ts';

/**
 * The folders for what follows a standard's adoption and for its import and export, and which of their
 * providers other modules may use.
 */
export const AFTERWARDS = {
  entities: [...ADOPTION.entities, ...TRANSLATIONS.entities, ...IMPORT_EXPORT.entities, ...PURGE.entities],
  controllers: [
    ...PUBLICATION.controllers,
    ...ADOPTION.controllers,
    ...TRANSLATIONS.controllers,
    ...IMPORT_EXPORT.controllers,
    ...PURGE.controllers,
  ],
  providers: [
    ...PUBLICATION.providers,
    ...ADOPTION.providers,
    ...TRANSLATIONS.providers,
    ...IMPORT_EXPORT.providers,
    ...PURGE.providers,
  ],
  doors: [PublicationService, AdoptionService, DueReviewQuery, TranslationService, TranslationQuery],
};
