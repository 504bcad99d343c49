import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Translation } from './translation.entity.ts';
import { TranslationQuery } from './translation.query.ts';
import { TranslationService } from './translation.service.ts';
import { TranslationsController } from './translations.controller.ts';

/** Clauses in the languages of the countries. */
@Module({
  imports: [TypeOrmModule.forFeature([Translation])],
  controllers: [TranslationsController],
  providers: [TranslationService, TranslationQuery],
})
export class TranslationsModule {}
