import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { WitnessesModule } from '../witnesses/witnesses.module.ts';
import { AuditCheckpoint } from './audit-checkpoint.entity.ts';
import { AuditCheckpointService } from './audit-checkpoint.service.ts';
import { CheckpointsController } from './checkpoints.controller.ts';
import { CheckpointsQuery } from './checkpoints.query.ts';
import { ConsistencyQuery } from './consistency.query.ts';
import { MakeCheckpointJob } from './make-checkpoint.job.ts';

/** How the audit log stood each day, provable and short enough to be kept anywhere. */
@Module({
  imports: [WitnessesModule, TypeOrmModule.forFeature([AuditCheckpoint])],
  controllers: [CheckpointsController],
  providers: [AuditCheckpointService, CheckpointsQuery, ConsistencyQuery, MakeCheckpointJob],
})
export class CheckpointsModule {}
