import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { COUNTRY_CODES, type CountryCode, SEAT_TYPES, type SeatType } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { oneOf } from '#platform/http/one-of';
import { AppointmentService } from './appointment.service.ts';
import { AppointDto, EndTermDto, SeatContactDto } from './dto/appointment.dto.ts';
import {
  FindingsView,
  NationalNetworkView,
  SeatContactView,
  TeamPageView,
  TeamsView,
} from './dto/team.view.dto.ts';
import { NationalNetworkQuery } from './national-network.query.ts';
import { SeatContactService } from './seat-contact.service.ts';
import { TeamsQuery } from './teams.query.ts';

@Controller('network')
export class TeamsController {
  constructor(
    private readonly teams: TeamsQuery,
    private readonly networks: NationalNetworkQuery,
    private readonly appointments: AppointmentService,
    private readonly contacts: SeatContactService,
  ) {}

  /** The national teams, each with its three seats. */
  @Get('teams')
  @Allow('network:read')
  async nationalTeams(@CurrentActor() actor: Actor): Promise<TeamsView> {
    return { items: [...(await this.teams.overview(actor))] };
  }

  /** Seats that are vacant or filled from the wrong sector. */
  @Get('findings')
  @Allow('network:read')
  async teamFindings(@CurrentActor() actor: Actor): Promise<FindingsView> {
    return { items: [...(await this.teams.findings(actor))] };
  }

  /** One national team, with former holders. */
  @Get('teams/:country')
  @Allow('network:read')
  nationalTeam(
    @CurrentActor() actor: Actor,
    @Param('country', oneOf(COUNTRY_CODES)) country: CountryCode,
  ): Promise<TeamPageView> {
    return this.teams.one(actor, country);
  }

  /** The organisations of a national network by kind. */
  @Get('teams/:country/network')
  @Allow('network:read')
  async nationalNetwork(
    @CurrentActor() actor: Actor,
    @Param('country', oneOf(COUNTRY_CODES)) country: CountryCode,
  ): Promise<NationalNetworkView> {
    return { items: await this.networks.byKind(actor, country) };
  }

  /** Seats a member. */
  @Post('teams/:country/:seat/appointments')
  @Allow('network:manage')
  @StepUp()
  async appoint(
    @CurrentActor() actor: Actor,
    @Param('country', oneOf(COUNTRY_CODES)) country: CountryCode,
    @Param('seat', oneOf(SEAT_TYPES)) seat: SeatType,
    @Body() body: AppointDto,
  ): Promise<TeamPageView> {
    await this.appointments.appoint(actor, country, seat, body);
    return this.teams.one(actor, country);
  }

  /** Ends a term. */
  @Post('appointments/:id/end')
  @HttpCode(204)
  @Allow('network:manage')
  @StepUp()
  async endAppointment(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { until }: EndTermDto,
  ): Promise<void> {
    await this.appointments.end(actor, id, until ?? null);
  }

  /** What the holder of a seat gives for the public page. For the holder and the secretariat. */
  @Get('appointments/:id/contact')
  @Allow('network:read')
  seatContact(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<SeatContactView> {
    return this.contacts.one(actor, id);
  }

  /** Changes it. Only the holder can publish a detail; the secretariat can take one away. */
  @Put('appointments/:id/contact')
  @Allow('network:read')
  changeSeatContact(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: SeatContactDto,
  ): Promise<SeatContactView> {
    return this.contacts.change(actor, id, body);
  }
}
