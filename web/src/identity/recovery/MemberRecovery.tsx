import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Section } from '../../ui/Page.tsx';
import { LostFactorsField, lostFactorsOf, useLostWords } from './lost-factors.tsx';
import {
  type Recovery,
  recoveriesQuery,
  useAskForRecovery,
  useConfirmRecovery,
  useStopRecovery,
} from './queries.ts';

interface RecoveredMember {
  readonly id: string;
  readonly name: string;
}

/** Lets in again a member who has lost what they sign in with: asked for, confirmed, stopped. */
export function MemberRecovery({ member }: { member: RecoveredMember }) {
  const { t } = useTranslation('recovery');
  const { data = [] } = useQuery(recoveriesQuery);
  const open = data.find(({ memberId }) => memberId === member.id);
  return (
    <Section title={t('member.title')}>
      {open ? <OpenRecovery recovery={open} /> : <AskForRecovery member={member} />}
    </Section>
  );
}

function AskForRecovery({ member: { id, name } }: { member: RecoveredMember }) {
  const { t } = useTranslation('recovery');
  const ask = useAskForRecovery(id);
  const [isAsking, setIsAsking] = useState(false);
  const [choice, setChoice] = useState<Parameters<typeof lostFactorsOf>[0]>('passkeys');
  return (
    <>
      <Text size="sm">{t('member.text', { name })}</Text>
      <Group>
        <Button size="sm" variant="default" onClick={() => setIsAsking(true)}>
          {t('member.verb')}
        </Button>
      </Group>
      {isAsking && (
        <ConfirmDialog
          opened
          onClose={() => setIsAsking(false)}
          title={t('member.askTitle')}
          consequence={t('member.askText')}
          verb={t('member.verb')}
          busy={ask.isPending}
          problem={ask.error}
          onConfirm={() =>
            ask.mutate(lostFactorsOf(choice), { onSuccess: () => announce(t('member.asked')) })
          }
        >
          <LostFactorsField onChange={setChoice} />
        </ConfirmDialog>
      )}
    </>
  );
}

function OpenRecovery({ recovery }: { recovery: Recovery }) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const lost = useLostWords()(recovery.lost);
  const { memberName: name, requestedAt, expiresAt, effectiveAt, confirmations } = recovery;
  const [asked, setAsked] = useState<'confirm' | 'stop' | null>(null);
  return (
    <>
      <Text size="sm">
        {effectiveAt
          ? t('member.begun', { at: format.instant(effectiveAt), lost, name })
          : t('member.waiting', { at: format.instant(requestedAt), until: format.instant(expiresAt), lost })}
      </Text>
      {confirmations.map((confirmation) => (
        <Text key={confirmation.name} size="sm">
          {t('member.by', { name: confirmation.name, at: format.shortInstant(confirmation.at) })}
        </Text>
      ))}
      <Group gap="sm">
        {recovery.canConfirm && (
          <Button size="sm" onClick={() => setAsked('confirm')}>
            {t('member.confirm')}
          </Button>
        )}
        {recovery.canStop && (
          <Button size="sm" variant="default" onClick={() => setAsked('stop')}>
            {t('stop.verb')}
          </Button>
        )}
      </Group>
      {asked === 'confirm' && (
        <ConfirmRecovery recovery={recovery} lost={lost} onClose={() => setAsked(null)} />
      )}
      {asked === 'stop' && <StopRecovery id={recovery.id} onClose={() => setAsked(null)} />}
    </>
  );
}

function ConfirmRecovery({
  recovery: { id, memberName: name },
  lost,
  onClose,
}: {
  recovery: Recovery;
  lost: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('recovery');
  const confirm = useConfirmRecovery(id);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('member.confirmTitle', { name })}
      consequence={t('member.confirmText', { name, lost })}
      verb={t('member.confirm')}
      busy={confirm.isPending}
      problem={confirm.error}
      onConfirm={() =>
        confirm.mutate(undefined, {
          onSuccess: () => {
            announce(t('member.confirmed'));
            onClose();
          },
        })
      }
    />
  );
}

function StopRecovery({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('recovery');
  const stop = useStopRecovery(id);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('member.stopTitle')}
      consequence={t('member.stopText')}
      verb={t('stop.verb')}
      busy={stop.isPending}
      problem={stop.error}
      onConfirm={() => stop.mutate(undefined, { onSuccess: () => announce(t('member.stopped')) })}
    />
  );
}
