import { expect, test } from '@jest/globals';
import type { VersionKind } from '@nbn/contracts';
import i18next from 'i18next';
import { renderInApp } from '../../testing/render.tsx';
import { textOf } from '../../testing/text-of.ts';
import { pageTexts } from '../../testing/texts.ts';
import { useVersionName } from './version-name.ts';

function Name({ kind, label }: { kind: VersionKind; label: string }) {
  return <p>{useVersionName()({ kind, label })}</p>;
}

const nameOf = (kind: VersionKind, label: string) => {
  const { container, unmount } = renderInApp(<Name kind={kind} label={label} />);
  const name = textOf(container.querySelector('p'));
  unmount();
  return name;
};

test.each<[VersionKind, string, string]>([
  ['adopted', 'Adopted 2026-11-01', 'Adopted on 1 Nov 2026'],
  ['adopted', 'Adopted 2026-11-01 (2)', 'Adopted on 1 Nov 2026 (2)'],
  ['ballot', 'Ballot 2', 'Ballot 2'],
  ['consultation', 'Consultation 1', 'Consultation 1'],
  ['working', 'Adopted 2026-11-01', 'Adopted 2026-11-01'],
  ['adopted', 'For the ministers', 'For the ministers'],
])('a version that is %s and labelled “%s” is called “%s”', (kind, label, name) => {
  expect(nameOf(kind, label)).toBe(name);
});

test('what the program named is called in the reader’s language, and what a member named stays', async () => {
  i18next.addResourceBundle('lv', 'publishing', pageTexts('lv').publishing);
  await i18next.changeLanguage('lv');
  expect([
    nameOf('adopted', 'Adopted 2026-11-01'),
    nameOf('ballot', 'Ballot 2'),
    nameOf('consultation', 'Consultation 1'),
    nameOf('working', 'Consultation 1'),
  ]).toEqual(['Pieņemta 2026. g. 1. nov.', '2. balsojums', '1. apspriešana', 'Consultation 1']);
  await i18next.changeLanguage('en');
});
