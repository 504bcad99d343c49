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
export function BallotForm({ config }: { config: BallotFormConfig }) {
  const { t } = useTranslation('ask');
  const place = `ballot on ${config.draftKey}`;
  const cameBack = useIsRestored(place);
  const {
    value: draft,
    isChanged,
    write,
    discard,
    send,
  } = useUnsavedDraft(place, t('question'), config.initialDraft);
  const [faults, setFaults] = useState<BallotFormFaults>({});
  const [submission, setSubmission] = useState<BallotSubmission | null>(null);
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
    const read = validateBallotDraft(draft, config, new Date());
    if ('submission' in read) {
      setFaults({});
      setSubmission(read.submission);
      toTop();
    } else {
      setFaults(read.faults);
      requestAnimationFrame(() =>
        top.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]')?.focus(),
      );
    }
  }

  function back() {
    setSubmission(null);
    toTop();
  }

  function leave() {
    discard();
    config.onCancel();
  }

  const sending = {
    ...config,
    onAnnounce: (what: BallotSubmission) => send(() => config.onAnnounce(what)),
    ...(config.onSaveDraft
      ? { onSaveDraft: (what: BallotSubmission) => send(() => config.onSaveDraft?.(what)) }
      : {}),
  };
  const part = { config, draft, faults, now, onChange: change };
  return (
    <div ref={top} tabIndex={-1} style={{ outline: 'none', scrollMarginBlockStart: 80 }}>
      {submission && <BallotPreview config={sending} draft={draft} submission={submission} onBack={back} />}
      <div hidden={submission !== null}>
        <Form
          draftKey={null}
          verb={t('preview')}
          problem={submission ? null : config.mutation.error}
          onSubmit={preview}
          onCancel={leave}
        >
          {cameBack && isChanged && <RestoredDraftNotice onDiscard={discard} />}
          {config.preface}
          <BallotFields {...part} />
          <BallotTimesFields {...part} />
          <AdvancedRules {...part} />
        </Form>
      </div>
    </div>
  );
}
