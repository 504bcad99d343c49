import { ActionIcon, Button, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { AcceptDialog } from './AcceptDialog.tsx';
import type { Amendment, AmendmentMutations } from './queries.ts';
import { RejectDialog } from './RejectDialog.tsx';

type AmendmentDialog = 'submit' | 'withdraw' | 'withdrawSet' | 'accept' | 'reject';

/** The next step first, the rarer ones in a menu; each says before what it does to whom. */
export function AmendmentActions({
  amendment,
  mutations,
}: {
  amendment: Amendment;
  mutations: AmendmentMutations;
}) {
  const { t } = useTranslation('amendments');
  const [dialog, setDialog] = useState<AmendmentDialog | null>(null);
  const { can } = amendment;
  const navigate = useNavigate();
  const toBallot = () =>
    void navigate({
      to: '/standards/$standardId/amendments/$amendmentId/ballot',
      params: { standardId: amendment.standardId, amendmentId: amendment.id },
    });
  const leave = () => setDialog(null);
  const first = (
    [
      ['submit', can.submit],
      ['accept', can.accept || can.merge],
    ] as const
  ).find(([, may]) => may)?.[0];
  const rest = (
    [
      ['ballot', can.ballot],
      ['reject', can.reject],
      ['withdraw', can.withdraw],
      ['withdrawSet', can.withdrawSet && amendment.setId !== null],
    ] as const
  )
    .filter(([, may]) => may)
    .map(([act]) => act);
  return (
    <>
      {first && (
        <Button onClick={() => setDialog(first)}>
          {t(first === 'accept' && can.merge ? 'act.merge' : `act.${first}`)}
        </Button>
      )}
      {rest.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('act.more')}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((act) => (
              <Menu.Item
                key={act}
                color={act === 'ballot' ? undefined : 'var(--nbn-loss)'}
                onClick={() => (act === 'ballot' ? toBallot() : setDialog(act))}
              >
                {t(act === 'ballot' && amendment.ballots[0]?.textChanged ? 'act.ballotAgain' : `act.${act}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <ConfirmDialog
        opened={dialog === 'submit'}
        onClose={leave}
        title={t('ask.submit')}
        consequence={t('effect.submit')}
        verb={t('act.submit')}
        busy={mutations.submit.isPending}
        problem={mutations.submit.error}
        onConfirm={() => mutations.submit.mutate(undefined, { onSuccess: leave })}
      />
      <ConfirmDialog
        opened={dialog === 'withdraw'}
        onClose={leave}
        title={t('ask.withdraw')}
        consequence={t(amendment.submittedAt ? 'effect.withdraw' : 'effect.withdrawDraft')}
        verb={t('act.withdraw')}
        isDestructive
        busy={mutations.withdraw.isPending}
        problem={mutations.withdraw.error}
        onConfirm={() => mutations.withdraw.mutate(undefined, { onSuccess: leave })}
      />
      <ConfirmDialog
        opened={dialog === 'withdrawSet'}
        onClose={leave}
        title={t('ask.withdrawSet')}
        consequence={t('effect.withdrawSet')}
        verb={t('act.withdrawSet')}
        isDestructive
        busy={mutations.withdrawSet.isPending}
        problem={mutations.withdrawSet.error}
        onConfirm={() => mutations.withdrawSet.mutate(amendment.setId!, { onSuccess: leave })}
      />
      {dialog === 'accept' && <AcceptDialog amendment={amendment} mutations={mutations} onClose={leave} />}
      {dialog === 'reject' && (
        <RejectDialog amendmentId={amendment.id} reject={mutations.reject} onClose={leave} />
      )}
    </>
  );
}
