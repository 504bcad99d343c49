import { POLL_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem.ts';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { LongTextField } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useUnsavedDraft } from '../../unsaved/use-unsaved-draft.ts';
import type { PollMutations, PollView, SlotView } from './queries.ts';
import { isOrdinary, SlotFactsLine } from './SlotFactsLine.tsx';
import { useRefusalsText } from './SlotRanking.tsx';

interface ConfirmSlotDialogProps {
  poll: PollView;
  slot: SlotView;
  mutations: PollMutations;
  onClose: () => void;
}

/** Sets the date, after saying who gets a mail; a date that leaves somebody out wants a reason first. */
export function ConfirmSlotDialog({ poll, slot, mutations: { confirm }, onClose }: ConfirmSlotDialogProps) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const refusals = useRefusalsText();
  const { value: reason, write, discard, send } = useUnsavedDraft(`date ${slot.id}`, t('confirm.reason'), '');
  const unheard = (slot.reach?.missingSeatTypes ?? []).filter((type) => type !== 'resource');
  const refused = slot.reach?.refusedBy ?? [];
  const effect = t('confirm.effect', {
    count: poll.asked,
    time: format.range(slot.startsAt, slot.endsAt),
  });
  // What the page shows may be older than what the server knows.
  const leavesOut = refused.length + unheard.length > 0 || isProblem(confirm.error, 'poll-required-refused');
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onCancel={() => {
        discard();
        onClose();
      }}
      title={t('confirm.title')}
      verb={t('confirm.verb')}
      busy={confirm.isPending}
      problem={confirm.error}
      consequence={`${effect} ${t('confirm.carried')}`}
      onConfirm={() =>
        send(() =>
          confirm.mutate(
            { slotId: slot.id, ...(reason.trim() ? { reason: reason.trim() } : {}) },
            { onSuccess: onClose },
          ),
        )
      }
    >
      {slot.facts && !isOrdinary(slot.facts) && (
        <Notice kind="waits">
          <SlotFactsLine countries={slot.facts} />
        </Notice>
      )}
      {leavesOut && (
        <>
          <Notice kind="waits" title={t('confirm.leavesOut')}>
            {refused.length > 0 && slot.reach && <p>{t('ranking.refused', { who: refusals(slot.reach) })}</p>}
            {unheard.map((type) => (
              <p key={type}>{t(`ranking.missingSeat.${type}`)}</p>
            ))}
          </Notice>
          <LongTextField
            name="reason"
            label={t('confirm.reason')}
            description={t('confirm.reasonHint')}
            required
            maxLength={POLL_LIMITS.reason}
            minRows={2}
            value={reason}
            onChange={(event) => write(event.currentTarget.value)}
          />
        </>
      )}
    </ConfirmDialog>
  );
}
