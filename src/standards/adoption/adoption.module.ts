import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdoptionRecord } from './adoption-record.entity.ts';
import { AdoptionController } from './adoption.controller.ts';
import { AdoptionQuery } from './adoption.query.ts';
import { AdoptionService } from './adoption.service.ts';
import { DueReviewQuery } from './due-review.query.ts';

/** What each country does with the clauses of a standard, and when it reviews that. */
@Module({
  imports: [TypeOrmModule.forFeature([AdoptionRecord])],
  controllers: [AdoptionController],
  providers: [AdoptionService, AdoptionQuery, DueReviewQuery],
  exports: [DueReviewQuery],
})
export class AdoptionModule {}
