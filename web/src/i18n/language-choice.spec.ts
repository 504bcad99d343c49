/** @jest-environment jsdom */
import i18next from 'i18next';
import { chooseLanguage, deviceLanguage, takeMemberLanguage } from './language-choice.ts';

let changes: string[] = [];

beforeEach(async () => {
  localStorage.clear();
  if (!i18next.isInitialized)
    await i18next.init({ lng: 'en', resources: {}, supportedLngs: ['en', 'da', 'lv'] });
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
