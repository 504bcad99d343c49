import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RemindersModule } from '../../reminders/index.ts';
import { ExpertiseController } from './expertise.controller.ts';
import { Expertise } from './expertise.entity.ts';
import { ExpertiseQuery } from './expertise.query.ts';
import { ExpertiseService } from './expertise.service.ts';

/** What members can help with, and who finds it. */
@Module({
  imports: [TypeOrmModule.forFeature([Expertise]), RemindersModule],
  controllers: [ExpertiseController],
  providers: [ExpertiseService, ExpertiseQuery],
})
export class ExpertiseModule {}
