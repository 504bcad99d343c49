import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberLiveEvents } from '@nbn/contracts';
import { useSession } from '../api/session.ts';
import { useRoom } from '../live/hooks.ts';
import { Notice } from '../ui/Notice.tsx';
import { categoryOf } from '../ui/safeguard/finding-category.ts';
import type { CollabDocument } from './collab-document.ts';
import type { CollabDocumentState } from './collab-document-state.ts';
import { RejectedTextNotice } from './RejectedTextNotice.tsx';
import { attributesOf } from './schema.ts';
import type { ClauseFindings } from './safeguard-gate.ts';

/** The problem that explains why a document can no longer be written in. */
const CODE_OF = { older: 'older-client', gone: 'not-found' } as const;

interface CollabNoticesProps {
  collabDocument: CollabDocument;
  state: CollabDocumentState;
  editor: Editor | null;
}

/**
 * What stands between what was typed and its being saved: somebody's number, a refusal, a page that is too
 * old.
 */
export function CollabNotices({ collabDocument, state, editor }: CollabNoticesProps) {
  const { t, i18n } = useTranslation('standards');
  const { member } = useSession();
  const { gate } = collabDocument.updateQueue;
  const { rules, clauses: seen } = useSyncExternalStore(gate.subscribe, gate.snapshot);
  // Whoever left the words standing need not come back to send them.
  useRoom<MemberLiveEvents>(seen.some(({ isUnderReview }) => isUnderReview) ? `member:${member.id}` : null, {
    onEvent: ({ type }) => type === 'words-released' && gate.retryReviewed(),
  });
  const code = CODE_OF[state.phase as keyof typeof CODE_OF] ?? state.refusal;
  return (
    <>
      {rules &&
        seen.map((each) => (
          <rules.Notice
            key={each.clauseId}
            name="clause"
            text={each.text}
            findings={each.findings}
            insisted={each.isUnderReview}
            onInsist={() => gate.insist(each.clauseId)}
            onRetry={() => gate.insist(each.clauseId)}
            onMask={() =>
              editor && maskFindings(editor, each, (sort) => i18n.t(`mask.${sort}`, { ns: 'safeguarding' }))
            }
            onShow={({ start, end }) => editor && selectFinding(editor, each.clauseId, start, end)}
          />
        ))}
      {state.rejected && (
        <RejectedTextNotice collabDocument={collabDocument} texts={state.rejected} editor={editor} />
      )}
      {code && (
        <Notice
          kind="loss"
          role="alert"
          title={t(`refusals.${knownCode(code)}.title`)}
          actions={
            state.phase === 'open' ? undefined : (
              <Button size="xs" variant="default" onClick={() => window.location.reload()}>
                {t('refusals.reload')}
              </Button>
            )
          }
        >
          {t(`refusals.${knownCode(code)}.text`)}
        </Notice>
      )}
    </>
  );
}

const KNOWN_CODES = [
  'personal-data-found',
  'older-client',
  'not-found',
  'clause-too-long',
  'standard-is-full',
  'standard-text-full',
  'standard-text-fixed',
  'amendment-not-draft',
] as const;
const knownCode = (code: string) => KNOWN_CODES.find((known) => known === code) ?? 'other';

function clauseTextStart({ state: { doc } }: Editor, clauseId: string): number | null {
  let place: number | null = null;
  doc.forEach((node, pos) => {
    if (attributesOf(node).id === clauseId) place = pos + 1;
  });
  return place;
}

function selectFinding(editor: Editor, clauseId: string, start: number, end: number): void {
  const place = clauseTextStart(editor, clauseId);
  if (place !== null)
    editor
      .chain()
      .focus()
      .setTextSelection({ from: place + start, to: place + end })
      .scrollIntoView()
      .run();
}

/**
 * Puts words in the place of each number; they are a change like any other and can be undone, and then hold
 * the text back again.
 */
function maskFindings(
  editor: Editor,
  { clauseId, findings }: ClauseFindings,
  wordFor: (sort: ReturnType<typeof categoryOf>) => string,
): void {
  const place = clauseTextStart(editor, clauseId);
  if (place === null) return;
  const { tr } = editor.state;
  for (const { start, end, kind } of findings.toReversed())
    tr.insertText(wordFor(categoryOf(kind)), place + start, place + end);
  editor.view.dispatch(tr);
  editor.commands.focus();
}
