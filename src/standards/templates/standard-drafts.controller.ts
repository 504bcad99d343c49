import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { DraftStandard } from '../dto/standard.input.ts';
import { StandardView } from '../dto/standard.view.ts';
import { StandardQuery } from '../standard.query.ts';
import { StandardDraftService } from './standard-draft.service.ts';

/** Where standards begin. */
@Controller('standards')
export class StandardDraftsController {
  constructor(
    private readonly drafts: StandardDraftService,
    private readonly query: StandardQuery,
  ) {}

  /** Begins a standard: empty, from an outline, or with the headings of another one. */
  @Post()
  @Allow('standards:edit')
  async draft(@CurrentActor() actor: Actor, @Body() body: DraftStandard): Promise<StandardView> {
    return this.query.findOne(actor, await this.drafts.begin(actor, body));
  }
}
