import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { RequestPurge, PurgeWords } from './dto/purge.input.ts';
import { PurgeListView } from './dto/purge.view.ts';
import { PurgeQuery } from './purge.query.ts';
import { PurgeService } from './purge.service.ts';

@Controller('purges')
export class PurgesController {
  constructor(
    private readonly purges: PurgeService,
    private readonly query: PurgeQuery,
  ) {}

  /** What was removed for ever, by whom and why; never the words. */
  @Get()
  @Allow('texts:purge')
  purgeList(@CurrentActor() actor: Actor): Promise<PurgeListView> {
    return this.query.list(actor);
  }

  /** Asks another member to remove words everywhere. The words are not kept. */
  @Post()
  @Allow('texts:purge')
  async requestPurge(
    @CurrentActor() actor: Actor,
    @Body() { words, reason }: RequestPurge,
  ): Promise<PurgeListView> {
    await this.purges.request(actor, words, reason);
    return this.query.list(actor);
  }

  /** Removes them, by a second member who types the same words. Cannot be undone. */
  @Post(':purgeId/carry-out')
  @HttpCode(200)
  @Allow('texts:purge')
  async carryOutPurge(
    @CurrentActor() actor: Actor,
    @Param('purgeId', OBJECT_ID) purgeId: string,
    @Body() { words }: PurgeWords,
  ): Promise<PurgeListView> {
    await this.purges.execute(actor, purgeId, words);
    return this.query.list(actor);
  }

  /** Takes the request back. */
  @Delete(':purgeId')
  @HttpCode(204)
  @Allow('texts:purge')
  withdrawPurge(@CurrentActor() actor: Actor, @Param('purgeId', OBJECT_ID) purgeId: string): Promise<void> {
    return this.purges.withdraw(actor, purgeId);
  }
}
