import { Translation } from './translation.entity.ts';
import { TranslationQuery } from './translation.query.ts';
import { TranslationService } from './translation.service.ts';
import { TranslationsController } from './translations.controller.ts';

/** What this folder adds to the standards module. */
export const TRANSLATIONS = {
  entities: [Translation],
  controllers: [TranslationsController],
  providers: [TranslationService, TranslationQuery],
};
