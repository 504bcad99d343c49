import { readFileSync } from 'node:fs';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { MessageBody, SubscribeMessage } from '@nestjs/websockets';
import { AccessRuleVerifier } from '../../src/platform/access/access-rule-verifier.ts';
import { Allow } from '../../src/platform/access/allow.decorator.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ungatedFields } from '../support/ungated-fields.ts';
import { unvalidatedArguments } from '../support/unvalidated-arguments.ts';

/**
 * Pages for people, no part of the API: its own contract, the public teams without scripts, and the mail
 * catcher.
 */
const PAGES =
  /^GET \/(docs$|teams(\/:language)?$|about(\/:language)?$|glossary(\/|$)|published(\/|$)|dev\/mail)/;

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

describe('the contract of the API', () => {
  it('names exactly the routes that the router has', () => {
    const document = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const written = Object.entries(document.paths).flatMap(([path, verbs]) =>
      Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
    );
    const routed = test.app
      .get(AccessRuleVerifier)
      .handlers()
      .filter(({ route: address }) => !address.startsWith('live ') && !PAGES.test(address))
      .map(({ route: address }) => address.replace(' /', ' /api/').replaceAll(/:([A-Za-z]+)/g, '{$1}'));
    expect(routed.sort()).toEqual(written.sort());
  });

  it('is served to those who build on it', async () => {
    const response = await fetch(`${test.url}/api/openapi.json`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ info: { title: 'Norbanet' } });
  });
});

describe('what members send', () => {
  /**
   * Fields with room for words that are nobody's prose, and why. Whatever a member writes carries @MemberText
   * instead.
   */
  const OTHERWISE: Readonly<Record<string, string>> = {
    'AcceptDto.passphrase': 'kept as a hash alone',
    'SignInDto.passphrase': 'kept as a hash alone',
    'PassphraseVerificationDto.passphrase': 'compared, never kept',
    'PassphraseChangeDto.present': 'compared, never kept',
    'PassphraseChangeDto.passphrase': 'kept as a hash alone',
    'SharedDocumentKey.code': 'a code of ours, compared with its hash and kept nowhere',
    'CheckInCodeInput.code': 'a code of ours, compared and kept nowhere',
    'SignInDto.email': 'compared, never kept',
    'LinkDto.token': 'a secret of ours',
    'PaperFields.approvals': 'options of the ballot or refused',
    'PaperFields.ranking': 'options of the ballot or refused',
    'PaperFields.scores': 'numbers by option',
    'PaperFields.dots': 'numbers by option',
    'AwarenessMessage.caret': 'a place in the text, in bytes',
    'CollabMessage.doc': 'a collab document that exists or refused',
    'DefinitionDraft.conceptId': 'a concept of the term bank or refused',
    'ImportDto.text': 'a file whose names pass the gate one by one',
    'PurgeWords.words': 'what is to be removed, never kept',
    'PageQuery.after': 'a cursor of ours',
    'ThreadsQuery.after': 'a cursor of ours',
    'PushMessage.claims': 'compared with proofs of ours, never kept',
    'AuthenticatorCodeDto.code': 'a code of ours, compared and kept nowhere',
    'AgencyAnswerDto.code': 'of a provider, handed back to it, never kept',
    'AgencyAnswerDto.iss': 'compared, never kept',
    'IdentityProviderDto.acrValues': 'compared with what a provider says, shown to the secretariat alone',
    'IdentityProviderDto.clientId': 'a name of ours at a provider, shown to the secretariat alone',
    'IdentityProviderDto.issuer':
      'the address of a provider that has answered, shown to the secretariat alone',
    'IdentityProviderDto.secret': 'sealed, shown to nobody',
    'NewPasskeyDto.attestationObject': 'made by an authenticator and checked by its rules',
    'NewPasskeyDto.clientDataJSON': 'compared, never kept',
    'NewPasskeyDto.id': 'random, made by an authenticator',
    'OwnRecoveryRequestDto.email': 'compared, never kept',
    'NotMeDto.token': 'a secret of ours',
    'StopRecoveryDto.token': 'a secret of ours',
    'PasskeyAssertionDto.authenticatorData': 'checked by a signature, never kept',
    'PasskeyAssertionDto.clientDataJSON': 'compared, never kept',
    'PasskeyAssertionDto.id': 'compared, never kept',
    'PasskeyAssertionDto.signature': 'checked, never kept',
    'PasskeyAssertionDto.userHandle': 'compared, never kept',
    'PushDeviceInput.endpoint': 'an address of a push service that is known, or refused',
    'PushDeviceInput.auth': 'a key by which we encrypt, shown to nobody',
    'RoomMessage.room': 'a room that exists or refused',
    'AuditPageQuery.objectId': 'compared, never kept',
  };

  it('passes the text gate in every field into which somebody’s number fits', () => {
    expect(ungatedFields()).toEqual(Object.keys(OTHERWISE).toSorted());
  });

  /** Ways in that no checked class of fields describes, and what keeps numbers out of them. */
  const UNCHECKED: Readonly<Record<string, string>> = {
    'POST /action-links/close: request': 'read for cookies and addresses alone',
    'POST /action-links/preview: request': 'read for cookies and addresses alone',
    'POST /kept-papers: request': 'read for the cookie of the session alone',
    'POST /links/accept: request': 'read for cookies and addresses alone',
    'POST /links/preview: request': 'read for cookies and addresses alone',
    'POST /links/sign-in: request': 'read for cookies and addresses alone',
    'POST /push-devices: request': 'read for the name of the browser alone',
    'PUT /push-devices: request': 'read for the name of the browser alone',
    'POST /uploads: request': 'read for its headers: the name of a file, which passes the gate',
    'PATCH /uploads/:id: request': 'bytes of a file, whose text is checked when it is whole',
    'DELETE /uploads/:id: request': 'read for headers of the protocol alone',
    'POST /standards/:standardId/word-files: request': 'a form whose fields and clauses pass the gate',
    'POST /standards/word-files: request': 'a form whose fields, title and clauses pass the gate',
    'POST /standards/word-previews: request': 'read back to its sender and kept nowhere',
    'POST /shared-documents/open: request': 'its address alone, for the limit of attempts',
    'POST /shared-documents/file: request': 'its address alone, for the limit of attempts',
    'POST /standards/:standardId/data-files: request': 'a form whose fields and clauses pass the gate',
    'POST /standards/data-files: request': 'a form whose fields, title and clauses pass the gate',
    'POST /recommendations/countries/:country/previews: request': 'read back to its sender and kept nowhere',
    'POST /recommendations/countries/:country/imports: request':
      'a file whose texts pass the gate line by line',
    'POST /standards/data-previews: request': 'read back to its sender and kept nowhere',
    'POST /answer-links/attendance: request': 'read for cookies and addresses alone',
    'POST /answer-links/preview: request': 'read for cookies and addresses alone',
    'POST /directory/confirmations/preview: request': 'read for cookies and addresses alone',
    'POST /directory/confirmations: request': 'read for cookies and addresses alone',
    'POST /answer-links/poll: request': 'read for cookies and addresses alone',
    'PUT /ballots/:id/sealed-paper: request': 'read for cookies and addresses alone',
    'POST /recoveries/own: request': 'its address alone, for the limit of attempts',
    'POST /not-me: request': 'its address alone, for the limit of attempts',
    'POST /recoveries/stop: request': 'its address alone, for the limit of attempts',
    'POST /session: request': 'read for cookies and addresses alone',
    'POST /session/passkey-options: request': 'read for its address alone',
    'POST /session/passkey: request': 'read for cookies and addresses alone',
    'POST /session/second-step: request': 'read for cookies and addresses alone',
    'POST /session/verification/code: request': 'read for cookies and addresses alone',
    'POST /session/verification/passphrase: request': 'read for cookies and addresses alone',
    'PUT /passphrase: request': 'read for cookies and addresses alone',
    'POST /single-sign-on/sign-in: request': 'read for its address alone',
    'POST /single-sign-on/links: request': 'read for its address alone',
    'POST /single-sign-on/session: request': 'read for cookies and addresses alone',
    'POST /single-sign-on/account: request': 'read for the cookie of the way alone',
    'POST /single-sign-on/verification: request': 'read for the cookie of the way alone',
    'POST /single-sign-on/back-channel-logout: request': 'read for its address alone',
    'POST /documents: request': 'a form whose fields and file name pass the gate',
    'POST /documents/:id/versions: request': 'a form whose fields and file name pass the gate',
  };

  it('comes in by fields of a class, by ids and by values of a list alone, or it is said here what else checks it', () => {
    const ways = test.app
      .get(AccessRuleVerifier)
      .handlers()
      .flatMap((handler) => unvalidatedArguments(test.app, handler));
    expect(ways.toSorted()).toEqual(Object.keys(UNCHECKED).toSorted());
  });
});

@Controller('open')
class OpenController {
  @Post('one')
  @Allow('member')
  one(@Body('name') name: string): string {
    return name;
  }

  @Post('any/:word')
  @Allow('member')
  any(@Body() body: Record<string, string>, @Param('word') word: string): string {
    return word + String(body['name']);
  }

  @SubscribeMessage('heard')
  @Allow('member')
  heard(@MessageBody() words: string): string {
    return words;
  }
}

@Module({ imports: [DiscoveryModule], controllers: [OpenController], providers: [AccessRuleVerifier] })
class OpenModule {}

it('a way in without a checked class of fields is noticed', async () => {
  const module = await Test.createTestingModule({ imports: [OpenModule] }).compile();
  const ways = module
    .get(AccessRuleVerifier, { strict: false })
    .handlers()
    .flatMap((handler) => unvalidatedArguments(module, handler));
  expect(ways.toSorted()).toEqual([
    'POST /open/any/:word: body',
    'POST /open/any/:word: param',
    'POST /open/one: body',
    'live heard: message',
  ]);
});

@Controller('silent')
class SilentController {
  @Get('spoken')
  @Allow('member')
  spoken(): string {
    return '';
  }

  @Get('unspoken')
  unspoken(): string {
    return '';
  }
}

@Module({ imports: [DiscoveryModule], controllers: [SilentController], providers: [AccessRuleVerifier] })
class SilentModule {}

describe('the start', () => {
  it('is refused while a route has not stated its rule', async () => {
    const module = await Test.createTestingModule({ imports: [SilentModule] }).compile();
    await expect(module.init()).rejects.toThrow('SilentController.unspoken (GET /silent/unspoken)');
  });
});
