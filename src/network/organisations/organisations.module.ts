import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Organisation } from './organisation.entity.ts';
import { OrganisationService } from './organisation.service.ts';
import { OrganisationsController } from './organisations.controller.ts';

/** The organisations that members work for. */
@Module({
  imports: [TypeOrmModule.forFeature([Organisation])],
  controllers: [OrganisationsController],
  providers: [OrganisationService],
  exports: [OrganisationService],
})
export class OrganisationsModule {}
