import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../../documents/index.ts';
import { AdoptionAttachmentTarget } from './adoption-attachment-target.ts';
import { AdoptionRecord } from './adoption-record.entity.ts';
import { AdoptionController } from './adoption.controller.ts';
import { AdoptionQuery } from './adoption.query.ts';
import { AdoptionService } from './adoption.service.ts';
import { DueReviewQuery } from './due-review.query.ts';
import { AdoptionVoicesModule } from './voices/adoption-voices.module.ts';

/** What each country does with the clauses of a standard, and when it reviews that. */
@Module({
  imports: [TypeOrmModule.forFeature([AdoptionRecord]), DocumentsModule, AdoptionVoicesModule],
  controllers: [AdoptionController],
  providers: [AdoptionService, AdoptionQuery, AdoptionAttachmentTarget, DueReviewQuery],
  exports: [DueReviewQuery],
})
export class AdoptionModule {}
