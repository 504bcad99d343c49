import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../ui/Form.tsx';
import { RestoredDraftNotice } from '../../ui/RestoredDraftNotice.tsx';
import { useIsRestored, useUnsavedDraft } from '../../unsaved/use-unsaved-draft.ts';
import { type BallotDraft, normalizeBallotDraft } from './ballot-draft.ts';
import { type BallotSubmission, validateBallotDraft, type BallotFormFaults } from './ballot-validation.ts';
import type { BallotFormConfig } from './ballot-form-config.ts';
import { BallotFields } from './BallotFields.tsx';
import { BallotPreview } from './BallotPreview.tsx';
import { AdvancedRules } from './AdvancedRules.tsx';
import { BallotTimesFields } from './BallotTimesFields.tsx';

/**
 * The one way to put a question to the vote, whatever it is about: what is asked, whose votes count and until
 * when; all other rules are folded away with what is usual. Then a look at what everybody will see, before
 * anybody sees it.
 */
export function BallotForm({ door }: { door: BallotFormConfig }) {
  const { t } = useTranslation('ask');
  const place = `ballot on ${door.draftKey}`;
  const cameBack = useIsRestored(place);
  const {
    value: draft,
    isChanged,
    write,
    discard: drop,
    send,
  } = useUnsavedDraft(place, t('question'), door.initialDraft);
  const [faults, setFaults] = useState<BallotFormFaults>({});
  const [asked, setAsked] = useState<BallotSubmission | null>(null);
  const [now] = useState(() => new Date());
  const top = useRef<HTMLDivElement>(null);
  const change = (part: Partial<BallotDraft>) => {
    write((before) => normalizeBallotDraft({ ...before, ...part }));
    setFaults({});
  };
  const toTop = () =>
    requestAnimationFrame(() => {
      top.current?.focus();
      top.current?.scrollIntoView({ block: 'start' });
    });

  function preview() {
    const read = validateBallotDraft(draft, door, new Date());
    if ('asked' in read) {
      setFaults({});
      setAsked(read.asked);
      toTop();
    } else {
      setFaults(read.faults);
      requestAnimationFrame(() =>
        top.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]')?.focus(),
      );
    }
  }

  function back() {
    setAsked(null);
    toTop();
  }

  function leave() {
    drop();
    door.onCancel();
  }

  const sending = {
    ...door,
    onAnnounce: (what: BallotSubmission) => send(() => door.onAnnounce(what)),
    ...(door.onKeep ? { onKeep: (what: BallotSubmission) => send(() => door.onKeep?.(what)) } : {}),
  };
  const part = { door, draft, faults, now, onChange: change };
  return (
    <div ref={top} tabIndex={-1} style={{ outline: 'none', scrollMarginBlockStart: 80 }}>
      {asked && <BallotPreview door={sending} draft={draft} asked={asked} onBack={back} />}
      <div hidden={asked !== null}>
        <Form
          draftKey={null}
          verb={t('preview')}
          problem={asked ? null : door.mutation.error}
          onSubmit={preview}
          onCancel={leave}
        >
          {cameBack && isChanged && <RestoredDraftNotice onDiscard={drop} />}
          {door.preface}
          <BallotFields {...part} />
          <BallotTimesFields {...part} />
          <AdvancedRules {...part} />
        </Form>
      </div>
    </div>
  );
}
