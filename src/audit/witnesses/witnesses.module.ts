import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditCountersignature } from './audit-countersignature.entity.ts';
import { AuditKey } from './audit-key.entity.ts';
import { CheckpointEmailQuery } from './checkpoint-email.query.ts';
import { CheckpointEmailRefusal } from './checkpoint-email-refusal.entity.ts';
import { CheckpointMailer } from './checkpoint.mailer.ts';
import { WitnessService } from './witness.service.ts';
import { WitnessesController } from './witnesses.controller.ts';

/** The countries that countersign the checkpoints, and the emails that bring them. */
@Module({
  imports: [TypeOrmModule.forFeature([AuditKey, AuditCountersignature, CheckpointEmailRefusal])],
  controllers: [WitnessesController],
  providers: [WitnessService, CheckpointMailer, CheckpointEmailQuery],
  exports: [CheckpointMailer],
})
export class WitnessesModule {}
