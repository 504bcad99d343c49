import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentCoreModule } from '../document-core.module.ts';
import { DocumentReading } from './document-reading.entity.ts';
import { DocumentReadingSeat } from './document-reading-seat.entity.ts';
import { ReadingService } from './reading.service.ts';
import { ReadingsController } from './readings.controller.ts';
import { ReadingsQuery } from './readings.query.ts';

/** "I have read this version", asked of seats. */
@Module({
  imports: [DocumentCoreModule, TypeOrmModule.forFeature([DocumentReading, DocumentReadingSeat])],
  controllers: [ReadingsController],
  providers: [ReadingService, ReadingsQuery],
  exports: [ReadingsQuery],
})
export class ReadingsModule {}
