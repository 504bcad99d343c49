import { ActionIcon, Button, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeNow } from '../../i18n/clock.ts';
import { useFormat } from '../../i18n/format.ts';
import { AudienceDialog } from '../AudienceDialog.tsx';
import { DecisionRequirementDialog } from '../DecisionRequirementDialog.tsx';
import type { Standard } from '../queries.ts';
import { isPrimaryTransition, transitionLabel } from './transition-text.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

const AnnounceDialog = lazyPart(async () => ({
  default: (await import('../consultations/AnnounceDialog.tsx')).AnnounceDialog,
}));
const TransitionDialog = lazyPart(async () => ({
  default: (await import('./TransitionDialog.tsx')).TransitionDialog,
}));

type AvailableTransition = Standard['transitions'][number];

/** The step that leads on, and the rarer ones with the settings in a menu beside it. */
export function StandardActions({ standard }: { standard: Standard }) {
  const { t } = useTranslation('lifecycle');
  const { t: texts } = useTranslation('standards');
  const format = useFormat();
  const [now] = useState(() => new Date(timeNow()).toISOString());
  const [taking, setTaking] = useState<AvailableTransition | null>(null);
  const [asking, setAsking] = useState<'audience' | 'decisions' | null>(null);
  const { transitions, state, abilities } = standard;
  const navigate = useNavigate();
  const take = (move: AvailableTransition) =>
    move.by === 'ballot'
      ? void navigate({ to: '/standards/$standardId/ballot', params: { standardId: standard.id } })
      : setTaking(move);
  const waits = ({ opensAt }: AvailableTransition) => opensAt !== null && opensAt > now;
  const next = transitions.find((move) => isPrimaryTransition(state, move.to, move.reason) && !waits(move));
  const others = transitions.filter((move) => move !== next);
  const audience = standard.audience === 'teams' ? 'networks' : 'teams';
  return (
    <>
      {next && <Button onClick={() => take(next)}>{transitionLabel(t, state, next.to)}</Button>}
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
                {transitionLabel(t, state, move.to)}
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
      <Suspense fallback={null}>
        {taking?.by === 'round' && <AnnounceDialog standard={standard} onClose={() => setTaking(null)} />}
        {taking?.by === 'member' && (
          <TransitionDialog standard={standard} transition={taking} onClose={() => setTaking(null)} />
        )}
      </Suspense>
      <AudienceDialog standard={standard} opened={asking === 'audience'} onClose={() => setAsking(null)} />
      <DecisionRequirementDialog
        standard={standard}
        opened={asking === 'decisions'}
        onClose={() => setAsking(null)}
      />
    </>
  );
}
