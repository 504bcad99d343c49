import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorSource } from '#platform/access/actor-source';
import { Account } from './account.entity.ts';
import { OneTimeLinkService } from './one-time-link.service.ts';
import { LinksController } from './links.controller.ts';
import { KnownDeviceRepository } from './known-device.repository.ts';
import { KnownDeviceService } from './known-device.service.ts';
import { Member } from './member.entity.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { MemberRepository } from './member.repository.ts';
import { OneTimeLinkRepository } from './one-time-link.repository.ts';
import { PassphraseHasher } from './passphrase-hasher.ts';
import { SessionActorSource } from './session-actor.source.ts';
import { SessionCookies } from './session-cookies.ts';
import { SessionController } from './session.controller.ts';
import { Session } from './session.entity.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionsController } from './sessions.controller.ts';
import { SessionService } from './session.service.ts';
import { ProfileController } from './profile/profile.controller.ts';
import { ProfileService } from './profile/profile.service.ts';
import { SignInRateLimiter } from './sign-in-rate-limiter.ts';
import { SignInService } from './sign-in.service.ts';
import { MembershipQuery } from './membership.query.ts';
import { SignInMethodQuery } from './sign-in-method.query.ts';
import { AuthenticatorController } from './authenticator/authenticator.controller.ts';
import { AuthenticatorKeyStore } from './authenticator/authenticator-key.store.ts';
import { AuthenticatorRepository } from './authenticator/authenticator.repository.ts';
import { AuthenticatorService } from './authenticator/authenticator.service.ts';
import { SecondStepService } from './authenticator/second-step.service.ts';
import { SessionOpeningService } from './session-opening.service.ts';
import { NotMeLinkRepository } from './not-me/not-me-link.repository.ts';
import { NotMeController } from './not-me/not-me.controller.ts';
import { NotMeService } from './not-me/not-me.service.ts';
import { SignInNoticeService } from './notices/sign-in-notice.service.ts';
import { ChallengeRepository } from './passkeys/challenge.repository.ts';
import { ChallengeService } from './passkeys/challenge.service.ts';
import { PasskeyAssertionService } from './passkeys/passkey-assertion.service.ts';
import { PasskeyDutyRepository } from './passkeys/passkey-duty.repository.ts';
import { PasskeyRepository } from './passkeys/passkey.repository.ts';
import { PasskeyService } from './passkeys/passkey.service.ts';
import { PasskeysController } from './passkeys/passkeys.controller.ts';
import { RelyingParty } from './passkeys/relying-party.ts';
import { PassphraseCheckService } from './passphrase/passphrase-check.service.ts';
import { PassphraseController } from './passphrase/passphrase.controller.ts';
import { PassphraseService } from './passphrase/passphrase.service.ts';
import { AccountIdentityRepository } from './single-sign-on/account-identity.repository.ts';
import { AgencyCookie } from './single-sign-on/agency-cookie.ts';
import { AgencyProofService } from './single-sign-on/agency-proof.service.ts';
import { AgencySignInRepository } from './single-sign-on/agency-sign-in.repository.ts';
import { BackChannelLogoutController } from './single-sign-on/back-channel-logout.controller.ts';
import { BackChannelLogoutService } from './single-sign-on/back-channel-logout.service.ts';
import { IdentityProviderController } from './single-sign-on/identity-provider.controller.ts';
import { IdentityProviderRepository } from './single-sign-on/identity-provider.repository.ts';
import { IdentityProviderService } from './single-sign-on/identity-provider.service.ts';
import { LogoutTokenRepository } from './single-sign-on/logout-token.repository.ts';
import { ProviderConnection } from './single-sign-on/provider-connection.ts';
import { ProviderDiscoveryService } from './single-sign-on/provider-discovery.service.ts';
import { SingleSignOnController } from './single-sign-on/single-sign-on.controller.ts';
import { SingleSignOnService } from './single-sign-on/single-sign-on.service.ts';
import { CarryOutRecoveriesJob } from './recovery/carry-out-recoveries.job.ts';
import { RecoveriesController } from './recovery/recoveries.controller.ts';
import { RecoveryMailer } from './recovery/recovery.mailer.ts';
import { RecoveryRepository } from './recovery/recovery.repository.ts';
import { RecoveryService } from './recovery/recovery.service.ts';
import { VerificationController } from './verification/verification.controller.ts';
import { VerificationService } from './verification/verification.service.ts';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Member, Account, OneTimeLink, Session])],
  controllers: [
    SessionController,
    SessionsController,
    LinksController,
    ProfileController,
    VerificationController,
    PasskeysController,
    AuthenticatorController,
    PassphraseController,
    BackChannelLogoutController,
    IdentityProviderController,
    SingleSignOnController,
    RecoveriesController,
    NotMeController,
  ],
  providers: [
    { provide: ActorSource, useClass: SessionActorSource },
    SessionCookies,
    SessionRepository,
    KnownDeviceRepository,
    OneTimeLinkRepository,
    MemberRepository,
    KnownDeviceService,
    PassphraseHasher,
    SignInRateLimiter,
    MembershipQuery,
    SignInMethodQuery,
    PassphraseCheckService,
    PassphraseService,
    VerificationService,
    SignInNoticeService,
    SessionOpeningService,
    AuthenticatorKeyStore,
    AuthenticatorRepository,
    AuthenticatorService,
    SecondStepService,
    ChallengeRepository,
    ChallengeService,
    RelyingParty,
    PasskeyRepository,
    PasskeyDutyRepository,
    PasskeyAssertionService,
    PasskeyService,
    SessionService,
    SignInService,
    OneTimeLinkService,
    ProfileService,
    AccountIdentityRepository,
    AgencyCookie,
    AgencyProofService,
    AgencySignInRepository,
    BackChannelLogoutService,
    IdentityProviderRepository,
    IdentityProviderService,
    LogoutTokenRepository,
    ProviderConnection,
    ProviderDiscoveryService,
    SingleSignOnService,
    RecoveryRepository,
    RecoveryMailer,
    RecoveryService,
    CarryOutRecoveriesJob,
    NotMeLinkRepository,
    NotMeService,
  ],
  exports: [
    ActorSource,
    SessionService,
    OneTimeLinkService,
    KnownDeviceService,
    SessionCookies,
    SignInRateLimiter,
    PasskeyDutyRepository,
  ],
})
export class IdentityModule {}
