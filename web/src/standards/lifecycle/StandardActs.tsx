import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeNow } from '../../i18n/clock.ts';
import { useFormat } from '../../i18n/format.ts';
import { AnnounceDialog } from '../consultations/AnnounceDialog.tsx';
import { AudienceAsk } from '../AudienceAsk.tsx';
import { DecisionsAsk } from '../DecisionsAsk.tsx';
import type { Standard } from '../queries.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { leadsOn, verbOf } from './steps.ts';

type OpenMove = Standard['moves'][number];

/** The step that leads on, and the rarer ones with the settings in a menu beside it. */
export function StandardActs({ standard }: { standard: Standard }) {
  const { t } = useTranslation('lifecycle');
  const { t: texts } = useTranslation('standards');
  const format = useFormat();
  const [now] = useState(() => new Date(timeNow()).toISOString());
  const [taking, setTaking] = useState<OpenMove | null>(null);
  const [asking, setAsking] = useState<'audience' | 'decisions' | null>(null);
  const { moves, state, abilities } = standard;
  const navigate = useNavigate();
  const take = (move: OpenMove) =>
    move.by === 'ballot'
      ? void navigate({ to: '/standards/$standardId/ballot', params: { standardId: standard.id } })
      : setTaking(move);
  const waits = ({ opensAt }: OpenMove) => opensAt !== null && opensAt > now;
  const next = moves.find((move) => leadsOn(state, move.to, move.reason) && !waits(move));
  const others = moves.filter((move) => move !== next);
  const audience = standard.audience === 'teams' ? 'networks' : 'teams';
  return (
    <>
      {next && <Button onClick={() => take(next)}>{verbOf(t, state, next.to)}</Button>}
      {(others.length > 0 || abilities.manage) && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('more')}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((move) => (
              <Menu.Item
                key={move.to}
                disabled={waits(move)}
                color={move.to === 'withdrawn' ? 'var(--nbn-loss)' : undefined}
                onClick={() => take(move)}
                rightSection={waits(move) ? t('opens', { when: format.shortDay(move.opensAt!) }) : undefined}
              >
                {verbOf(t, state, move.to)}
              </Menu.Item>
            ))}
            {others.length > 0 && abilities.manage && <Menu.Divider />}
            {abilities.manage && (
              <Menu.Item onClick={() => setAsking('audience')}>{texts(`audienceVerb.${audience}`)}</Menu.Item>
            )}
            {abilities.manage && (
              <Menu.Item onClick={() => setAsking('decisions')}>
                {texts(`decisionsVerb.${standard.decisionsNeeded ? 'free' : 'needed'}`)}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {taking?.by === 'round' && <AnnounceDialog standard={standard} onClose={() => setTaking(null)} />}
      {taking?.by === 'hand' && (
        <MoveDialog standard={standard} move={taking} onClose={() => setTaking(null)} />
      )}
      <AudienceAsk standard={standard} opened={asking === 'audience'} onClose={() => setAsking(null)} />
      <DecisionsAsk standard={standard} opened={asking === 'decisions'} onClose={() => setAsking(null)} />
    </>
  );
}
