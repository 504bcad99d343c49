import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { AcceptDialog } from './AcceptDialog.tsx';
import type { Amendment, AmendmentMutations as Acts } from './queries.ts';
import { RejectDialog } from './RejectDialog.tsx';

type AmendmentDialog = 'submit' | 'withdraw' | 'accept' | 'reject';

/** The next step first, the rarer ones in a menu; each says before what it does to whom. */
export function AmendmentActions({ amendment, acts }: { amendment: Amendment; acts: Acts }) {
  const { t } = useTranslation('amendments');
  const [asked, setAsked] = useState<AmendmentDialog | null>(null);
  const { can } = amendment;
  const navigate = useNavigate();
  const toBallot = () =>
    void navigate({
      to: '/standards/$standardId/amendments/$amendmentId/ballot',
      params: { standardId: amendment.standardId, amendmentId: amendment.id },
    });
  const leave = () => setAsked(null);
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
    ] as const
  )
    .filter(([, may]) => may)
    .map(([act]) => act);
  return (
    <>
      {first && (
        <Button onClick={() => setAsked(first)}>
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
                onClick={() => (act === 'ballot' ? toBallot() : setAsked(act))}
              >
                {t(act === 'ballot' && amendment.ballots[0]?.textChanged ? 'act.ballotAgain' : `act.${act}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <ConfirmDialog
        opened={asked === 'submit'}
        onClose={leave}
        title={t('ask.submit')}
        consequence={t('effect.submit')}
        verb={t('act.submit')}
        busy={acts.submit.isPending}
        problem={acts.submit.error}
        onConfirm={() => acts.submit.mutate(undefined, { onSuccess: leave })}
      />
      <ConfirmDialog
        opened={asked === 'withdraw'}
        onClose={leave}
        title={t('ask.withdraw')}
        consequence={t(amendment.submittedAt ? 'effect.withdraw' : 'effect.withdrawDraft')}
        verb={t('act.withdraw')}
        isDestructive
        busy={acts.withdraw.isPending}
        problem={acts.withdraw.error}
        onConfirm={() => acts.withdraw.mutate(undefined, { onSuccess: leave })}
      />
      {asked === 'accept' && <AcceptDialog amendment={amendment} mutations={acts} onClose={leave} />}
      {asked === 'reject' && <RejectDialog amendmentId={amendment.id} reject={acts.reject} onClose={leave} />}
    </>
  );
}
