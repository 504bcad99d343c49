import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { PageQuery } from '#platform/persistence/page';
import { NationalConsultationsView } from './dto/national-consultation.view.ts';
import { NationalConsultationQuery } from './national-consultation.query.ts';

/** Everything that your country asks or asked its network. */
@Controller('national-consultations')
export class NationalConsultationListController {
  constructor(private readonly query: NationalConsultationQuery) {}

  @Get()
  @Allow('consultations:answer')
  nationalConsultations(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<NationalConsultationsView> {
    return this.query.list(actor, query);
  }
}
