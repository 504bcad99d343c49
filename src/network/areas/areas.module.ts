import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Area } from './area.entity.ts';
import { AreaService } from './area.service.ts';
import { AreasController } from './areas.controller.ts';

/** The areas of the Network's work. */
@Module({
  imports: [TypeOrmModule.forFeature([Area])],
  controllers: [AreasController],
  providers: [AreaService],
})
export class AreasModule {}
