import { expect, test } from '@jest/globals';
import i18next from 'i18next';
import { renderInApp } from '../../testing/render.tsx';
import { pageTexts } from '../../testing/texts.ts';
import type { StandardTransition } from './queries.ts';
import { useTransitionReason } from './transition-reason.ts';

const MEMBER = { name: 'Anna' } as StandardTransition['by'];

function Reason({ step }: { step: Pick<StandardTransition, 'to' | 'by' | 'reason'> }) {
  return <p>{useTransitionReason()(step)}</p>;
}

function reasonOf(to: StandardTransition['to'], by: StandardTransition['by'], reason: string) {
  const { container, unmount } = renderInApp(<Reason step={{ to, by, reason }} />);
  const { textContent } = container.querySelector('p')!;
  unmount();
  return textContent;
}

test('what the program wrote into the history is said in the reader’s language, and members’ words stay', async () => {
  i18next.addResourceBundle('lv', 'lifecycle', pageTexts('lv').lifecycle);
  await i18next.changeLanguage('lv');
  expect([
    reasonOf('adopted', null, 'The text was adopted in the ballot.'),
    reasonOf('consolidation', null, 'The ballot ended without a decision.'),
    reasonOf('ballot', MEMBER, 'Put to the vote while 21 remarks and 2 amendments still had no outcome.'),
    reasonOf('ballot', MEMBER, 'Put to the vote while 1 amendment still had no outcome.'),
    reasonOf('consolidation', MEMBER, 'The text was adopted in the ballot.'),
    reasonOf('ballot', MEMBER, 'Everybody has answered.'),
  ]).toEqual([
    'Teksts balsojumā pieņemts.',
    'Balsojums beidzās bez lēmuma.',
    'Nodots balsošanai, kad iznākuma vēl nebija: 21 piezīme un 2 grozījumi.',
    'Nodots balsošanai, kad iznākuma vēl nebija: 1 grozījums.',
    'The text was adopted in the ballot.',
    'Everybody has answered.',
  ]);
  await i18next.changeLanguage('en');
});
