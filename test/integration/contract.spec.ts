import { readFileSync } from 'node:fs';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { AccessAudit } from '../../src/platform/access/access.audit.ts';
import { Allow } from '../../src/platform/access/allow.decorator.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ungatedFields } from '../support/sent-strings.ts';

/** Pages for people, no part of the API: the public teams without scripts, and the mail catcher. */
const PAGES = /^GET \/(teams$|published(\/|$)|dev\/mail)/;

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

describe('the contract of the API', () => {
  it('names exactly the routes that the router has', () => {
    const document = JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: Record<string, Record<string, unknown>> };
    const written = Object.entries(document.paths).flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`));
    const routed = test.app.get(AccessAudit).handlers()
      .filter(({ address }) => !address.startsWith('live ') && !PAGES.test(address))
      .map(({ address }) => address.replace(' /', ' /api/').replaceAll(/:([A-Za-z]+)/g, '{$1}'));
    expect(routed.sort()).toEqual(written.sort());
  });

  it('is served to those who build on it', async () => {
    const response = await fetch(`${test.url}/api/openapi.json`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ info: { title: 'Norbanet' } });
  });
});

describe('what members send', () => {
  /** Fields with room for words that are nobody's prose, and why. Whatever a member writes carries @MemberText instead. */
  const OTHERWISE: Readonly<Record<string, string>> = {
    'AcceptDto.passphrase': 'kept as a hash alone', 'SignInDto.passphrase': 'kept as a hash alone', 'SignInDto.email': 'compared, never kept', 'LinkDto.token': 'a secret of ours',
    'PaperFields.approvals': 'options of the ballot or refused', 'PaperFields.ranking': 'options of the ballot or refused', 'PaperFields.scores': 'numbers by option', 'PaperFields.dots': 'numbers by option',
    'AwareMessage.caret': 'a place in the text, in bytes', 'ManuscriptMessage.doc': 'a manuscript that exists or refused', 'ImportDto.text': 'a file whose names pass the gate one by one',
    'MeetingDraft.joinUrl': 'an address whose numbers look like people’s', 'MeetingChange.joinUrl': 'an address whose numbers look like people’s',
    'PageQuery.after': 'a cursor of ours', 'RoomMessage.room': 'a room that exists or refused', 'Config.PUBLIC_URL': 'set by whoever runs the server',
  };

  it('passes the text gate in every field with room for words', () => {
    expect(ungatedFields()).toEqual(Object.keys(OTHERWISE).toSorted());
  });
});

@Controller('silent')
class SilentController {
  @Get('spoken') @Allow('member')
  spoken(): string { return ''; }

  @Get('unspoken')
  unspoken(): string { return ''; }
}

@Module({ imports: [DiscoveryModule], controllers: [SilentController], providers: [AccessAudit] })
class SilentModule {}

describe('the start', () => {
  it('is refused while a route has not stated its rule', async () => {
    const module = await Test.createTestingModule({ imports: [SilentModule] }).compile();
    await expect(module.init()).rejects.toThrow('SilentController.unspoken (GET /silent/unspoken)');
  });
});
