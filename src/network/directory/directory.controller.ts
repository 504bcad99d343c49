import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { DirectoryEntryService } from './directory-entry.service.ts';
import { DirectoryQuery } from './directory.query.ts';
import {
  ChangeDirectoryEntryInput,
  CreateDirectoryEntryInput,
  DirectoryGrantInput,
  DirectoryQueryInput,
  RevealInput,
} from './dto/directory-entry.input.ts';
import {
  CountryDirectoryView,
  DirectoryEntryView,
  DirectoryPageView,
  GrantsView,
  KeptEntryView,
  OwnDirectoryView,
  RevealedFieldView,
  RevealsPageView,
} from './dto/directory-entry.view.ts';
import { GrantService } from './grants/grant.service.ts';
import { GrantsQuery } from './grants/grants.query.ts';
import { RevealService } from './reveals/reveal.service.ts';
import { RevealsQuery } from './reveals/reveals.query.ts';

@Controller('directory')
export class DirectoryController {
  constructor(
    private readonly entries: DirectoryEntryService,
    private readonly query: DirectoryQuery,
    private readonly reveals: RevealService,
    private readonly revealed: RevealsQuery,
    private readonly grants: GrantService,
    private readonly granted: GrantsQuery,
  ) {}

  /** Whom to call: entries by country, kind, field, language and words, as far as you may read them. */
  @Get('entries')
  @Allow('network:read')
  async directoryEntries(
    @CurrentActor() actor: Actor,
    @Query() query: DirectoryQueryInput,
  ): Promise<DirectoryPageView> {
    const { items, next } = await this.query.page(actor, query);
    return { items: [...items], next };
  }

  /** Your entries and those of your organisation, and what you could still make one for. */
  @Get('own')
  @Allow('network:read')
  ownDirectoryEntries(@CurrentActor() actor: Actor): Promise<OwnDirectoryView> {
    return this.query.own(actor);
  }

  /** For a team: the entries of its country's organisations that have no member, and those that are missing. */
  @Get('country')
  @Allow('network:read')
  countryDirectoryEntries(@CurrentActor() actor: Actor): Promise<CountryDirectoryView> {
    return this.query.ofCountry(actor);
  }

  /** Makes an entry for your organisation, your seat or yourself. */
  @Post('entries')
  @Allow('network:read')
  async createDirectoryEntry(
    @CurrentActor() actor: Actor,
    @Body() body: CreateDirectoryEntryInput,
  ): Promise<DirectoryEntryView> {
    return this.query.one(actor, await this.entries.create(actor, body));
  }

  @Get('entries/:id')
  @Allow('network:read')
  directoryEntry(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<DirectoryEntryView> {
    return this.query.one(actor, id);
  }

  /** The whole entry with who may read what. For those who keep it. */
  @Get('entries/:id/kept')
  @Allow('network:read')
  keptDirectoryEntry(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<KeptEntryView> {
    return this.query.kept(actor, id);
  }

  /** Changes the entry, and confirms it by that. */
  @Put('entries/:id')
  @Allow('network:read')
  async changeDirectoryEntry(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: ChangeDirectoryEntryInput,
  ): Promise<DirectoryEntryView> {
    await this.entries.change(actor, id, body);
    return this.query.one(actor, id);
  }

  /** Takes the entry out for good. */
  @Delete('entries/:id')
  @HttpCode(204)
  @Allow('network:read')
  async withdrawDirectoryEntry(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<void> {
    await this.entries.withdraw(actor, id);
  }

  /** Says that it is all still so. */
  @Post('entries/:id/confirm')
  @HttpCode(204)
  @Allow('network:read')
  async confirmDirectoryEntry(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<void> {
    await this.entries.confirm(actor, id);
  }

  /** Shows one restricted field. Its holder sees that it was you, and when. */
  @Post('entries/:id/reveal')
  @HttpCode(200)
  @Allow('network:read')
  @StepUp()
  revealDirectoryField(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { field }: RevealInput,
  ): Promise<RevealedFieldView> {
    return this.reveals.reveal(actor, id, field);
  }

  /** Who looked at what and when. For those who keep the entry. */
  @Get('entries/:id/reveals')
  @Allow('network:read')
  async directoryReveals(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Query() query: PageQuery,
  ): Promise<RevealsPageView> {
    const { items, next } = await this.revealed.page(actor, id, query);
    return { items: [...items], next };
  }

  /** To whom fields are given by name. For those who keep the entry, and the team of its country. */
  @Get('entries/:id/grants')
  @Allow('network:read')
  async directoryGrants(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<GrantsView> {
    return { items: await this.granted.list(actor, id) };
  }

  /** Gives a field to a member by name. */
  @Post('entries/:id/grants')
  @HttpCode(204)
  @Allow('network:read')
  async grantDirectoryField(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: DirectoryGrantInput,
  ): Promise<void> {
    await this.grants.grant(actor, id, body);
  }

  /** Takes it back. */
  @Delete('entries/:id/grants/:grantId')
  @HttpCode(204)
  @Allow('network:read')
  async revokeDirectoryGrant(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('grantId', OBJECT_ID) grantId: string,
  ): Promise<void> {
    await this.grants.revoke(actor, id, grantId);
  }
}
