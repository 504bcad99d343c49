import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Helpline } from './helpline.entity.ts';
import { HelplineService } from './helpline.service.ts';
import { HelplinesController } from './helplines.controller.ts';

/** The helplines that the national teams publish. */
@Module({
  imports: [TypeOrmModule.forFeature([Helpline])],
  controllers: [HelplinesController],
  providers: [HelplineService],
})
export class HelplinesModule {}
