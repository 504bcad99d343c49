/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import i18next from 'i18next';
import {
  chooseLanguage,
  deviceLanguage,
  languageOfPage,
  settleLanguage,
  takeMemberLanguage,
} from './language-choice.ts';

let changes: string[] = [];

beforeEach(async () => {
  localStorage.clear();
  if (!i18next.isInitialized)
    await i18next.init({ lng: 'en', resources: {}, supportedLngs: ['en', 'da', 'lv', 'ru'] });
  await i18next.changeLanguage('en');
  changes = [];
  i18next.off('languageChanged');
  i18next.on('languageChanged', (language: string) => changes.push(language));
});

test('a page takes the language that is kept with the member, and keeps it for the next start', async () => {
  await takeMemberLanguage('lv');
  expect([i18next.language, deviceLanguage()]).toEqual(['lv', 'lv']);
});

test('nothing is loaded where it is the same, none is kept, or nobody knows it', async () => {
  for (const kept of ['en', null, undefined, 'xx']) await takeMemberLanguage(kept);
  expect(changes).toEqual([]);
});

test('what was chosen on this device in this session stays, until the session ends', async () => {
  await chooseLanguage('da');
  await takeMemberLanguage('lv');
  expect(i18next.language).toBe('da');
  localStorage.removeItem('norbanet-language-chosen');
  await takeMemberLanguage('lv');
  expect(i18next.language).toBe('lv');
});

describe('a language that strangers alone have', () => {
  it('is that of the pages that the link of an email opens, and of no other', async () => {
    await chooseLanguage('ru');
    expect(['/answer', '/shared/', '/sign-in', '/', '/meetings'].map(languageOfPage)).toEqual([
      'ru',
      'ru',
      'en',
      'en',
      'en',
    ]);
    await chooseLanguage('da');
    expect(['/answer', '/sign-in'].map(languageOfPage)).toEqual(['da', 'da']);
  });

  it('is found as the browser is set, until another one is chosen on the device', async () => {
    const browser = jest.spyOn(navigator, 'language', 'get').mockReturnValue('ru-EE');
    expect(['/answer', '/sign-in'].map(languageOfPage)).toEqual(['ru', 'en']);
    await chooseLanguage('lv');
    expect(languageOfPage('/answer')).toBe('lv');
    browser.mockRestore();
  });

  it('is left on the way to sign-in, and taken up again on the way back', async () => {
    await chooseLanguage('lv');
    await chooseLanguage('ru');
    await settleLanguage('/answer');
    expect(i18next.language).toBe('ru');
    await settleLanguage('/sign-in');
    expect(i18next.language).toBe('lv');
    await settleLanguage('/answer');
    expect(i18next.language).toBe('ru');
  });

  it('stays on its page when a member is signed in there, whose language is that of all others', async () => {
    await chooseLanguage('ru');
    await takeMemberLanguage('lv');
    expect([i18next.language, deviceLanguage(), languageOfPage('/meetings')]).toEqual(['ru', 'lv', 'lv']);
  });

  it('gives way to that of a member where nobody chose it', async () => {
    await i18next.changeLanguage('ru');
    await takeMemberLanguage('lv');
    expect(i18next.language).toBe('lv');
  });
});
