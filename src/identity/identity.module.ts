import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorSource } from '../platform/access/actor-source.ts';
import { Account } from './account.entity.ts';
import { FirstMember } from './first-member.ts';
import { Invitations } from './invitations.service.ts';
import { LinksController } from './links.controller.ts';
import { KnownDevices } from './known-devices.ts';
import { Member } from './member.entity.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { Passphrases } from './passphrases.ts';
import { SessionActorSource } from './session-actor.source.ts';
import { SessionCookies } from './session-cookies.ts';
import { SessionController } from './session.controller.ts';
import { Session } from './session.entity.ts';
import { SessionsController } from './sessions.controller.ts';
import { Sessions } from './sessions.service.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { SignIn } from './sign-in.service.ts';
import { StandingQuery } from './standing.query.ts';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Member, Account, OneTimeLink, Session])],
  controllers: [SessionController, SessionsController, LinksController],
  providers: [
    { provide: ActorSource, useClass: SessionActorSource },
    SessionCookies,
    KnownDevices,
    Passphrases,
    SignInLimits,
    StandingQuery,
    Sessions,
    SignIn,
    Invitations,
    FirstMember,
  ],
  exports: [ActorSource, Sessions, Invitations, FirstMember, KnownDevices, SessionCookies, SignInLimits],
})
export class IdentityModule {}
