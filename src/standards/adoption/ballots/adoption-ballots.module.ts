import { Module } from '@nestjs/common';
import { BallotsModule } from '../../../ballots/index.ts';
import { LifecycleModule } from '../../lifecycle/lifecycle.module.ts';
import { StandardCoreModule } from '../../standard-core.module.ts';
import { AdoptionBallotService } from './adoption-ballot.service.ts';
import { AdoptionBallotsController } from './adoption-ballots.controller.ts';

/** Ballots on whether the Network adopts a standard. */
@Module({
  imports: [BallotsModule, LifecycleModule, StandardCoreModule],
  controllers: [AdoptionBallotsController],
  providers: [AdoptionBallotService],
})
export class AdoptionBallotsModule {}
