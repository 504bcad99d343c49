import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { TranslationLanguage } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { CheckTranslation, WriteTranslation } from './dto/translation.input.ts';
import { TranslationsView, TranslationView } from './dto/translation.view.ts';
import { LANGUAGE_PIPE } from './language.pipe.ts';
import { TranslationQuery } from './translation.query.ts';
import { TranslationService } from './translation.service.ts';

@Controller('standards/:standardId/translations')
export class TranslationsController {
  constructor(
    private readonly translations: TranslationService,
    private readonly query: TranslationQuery,
  ) {}

  /** How far the edition in force is translated into each language. */
  @Get()
  @Allow('standards:read')
  overview(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
  ): Promise<TranslationsView> {
    return this.query.findOverview(actor, standardId);
  }

  /** One language, clause by clause beside the English. */
  @Get(':language')
  @Allow('standards:read')
  language(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('language', LANGUAGE_PIPE) language: TranslationLanguage,
  ): Promise<TranslationView> {
    return this.query.findLanguage(actor, standardId, language);
  }

  /** Writes the translation of a clause; of the title, where the standard's own id stands in its place. */
  @Put(':language/:subjectId')
  @Allow('translations:write')
  @HttpCode(204)
  write(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('language', LANGUAGE_PIPE) language: TranslationLanguage,
    @Param('subjectId', OBJECT_ID) subjectId: string,
    @Body() body: WriteTranslation,
  ): Promise<void> {
    return this.translations.write(actor, standardId, language, subjectId, body);
  }

  /** Says that a translation somebody else wrote is right: from now on everyone reads it. */
  @Post(':language/:subjectId/check')
  @Allow('translations:write')
  @HttpCode(204)
  check(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('language', LANGUAGE_PIPE) language: TranslationLanguage,
    @Param('subjectId', OBJECT_ID) subjectId: string,
    @Body() { revision }: CheckTranslation,
  ): Promise<void> {
    return this.translations.check(actor, standardId, language, subjectId, revision);
  }
}
