import { ActionIcon, Button, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';
import type { Round, RoundMutations } from './queries.ts';

/** What the secretariat does with a round: remind first of all, and the rarer actions in the menu. */
export function RoundActionsMenu({ round, mutations }: { round: Round; mutations: RoundMutations }) {
  const { t } = useTranslation('consultations');
  const [asking, setAsking] = useState<'recall' | 'extend' | 'cancel' | null>(null);
  if (!round.can.manage) return null;
  const leave = () => setAsking(null);
  const waiting =
    (round.answers ?? []).some(({ state }) => state === 'waiting') ||
    (round.observers ?? []).some(({ remarks }) => remarks === 0);
  const takes = round.state !== 'announced';
  return (
    <>
      {takes && waiting && <Button onClick={() => setAsking('recall')}>{t('act.recall')}</Button>}
      {round.state !== 'closed' && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('act.more')}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {round.state === 'open' && (
              <Menu.Item onClick={() => setAsking('extend')}>{t('act.extend')}</Menu.Item>
            )}
            {round.state === 'announced' && (
              <Menu.Item color="var(--nbn-loss)" onClick={() => setAsking('cancel')}>
                {t('act.cancel')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <ConfirmDialog
        opened={asking === 'recall'}
        onClose={leave}
        title={`${t('act.recall')}?`}
        consequence={t('act.recallEffect')}
        verb={t('act.recallVerb')}
        busy={mutations.remind.isPending}
        problem={mutations.remind.error}
        onConfirm={() =>
          mutations.remind.mutate(undefined, {
            onSuccess: ({ reminded }) => {
              announce(t('act.recalled', { count: reminded }));
              leave();
            },
          })
        }
      />
      <ConfirmDialog
        opened={asking === 'cancel'}
        onClose={leave}
        title={`${t('act.cancel')}?`}
        consequence={t('act.cancelEffect')}
        verb={t('act.cancel')}
        isDestructive
        busy={mutations.cancel.isPending}
        problem={mutations.cancel.error}
        onConfirm={() => mutations.cancel.mutate(undefined, { onSuccess: leave })}
      />
      {asking === 'extend' && (
        <ExtendDialog round={round} country={null} mutations={mutations} onClose={leave} />
      )}
    </>
  );
}
