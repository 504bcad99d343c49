import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberLiveEvents } from '@nbn/contracts';
import { useSession } from '../api/session.ts';
import { useRoom } from '../live/hooks.ts';
import { Notice } from '../ui/Notice.tsx';
import { sortOf } from '../ui/safeguard/sort-of.ts';
import type { Manuscript, ManuscriptState } from './manuscript.ts';
import { ReturnedWords } from './ReturnedWords.tsx';
import { attributesOf } from './schema.ts';
import type { SeenInClause } from './words-gate.ts';

interface ManuscriptNoticesProps {
  manuscript: Manuscript;
  state: ManuscriptState;
  editor: Editor | null;
}

/**
 * What stands between what was typed and its being saved: somebody's number, a refusal, a page that is too
 * old.
 */
export function ManuscriptNotices({ manuscript, state, editor }: ManuscriptNoticesProps) {
  const { t, i18n } = useTranslation('standards');
  const { member } = useSession();
  const { gate } = manuscript.outbox;
  const { rules, seen } = useSyncExternalStore(gate.subscribe, gate.snapshot);
  // Whoever left the words standing need not come back to send them.
  useRoom<MemberLiveEvents>(seen.some(({ asked }) => asked) ? `member:${member.id}` : null, {
    onEvent: ({ type }) => type === 'words-released' && gate.again(),
  });
  const code =
    state.phase === 'older' ? 'older-client' : state.phase === 'gone' ? 'not-found' : state.refusal;
  return (
    <>
      {rules &&
        seen.map((each) => (
          <rules.Notice
            key={each.clauseId}
            name="clause"
            text={each.text}
            findings={each.findings}
            insisted={each.asked}
            onInsist={() => gate.insist(each.clauseId)}
            onAgain={() => gate.insist(each.clauseId)}
            onMask={() =>
              editor && mask(editor, each, (sort) => i18n.t(`mask.${sort}`, { ns: 'safeguarding' }))
            }
            onShow={({ start, end }) => editor && show(editor, each.clauseId, start, end)}
          />
        ))}
      {state.returned && <ReturnedWords manuscript={manuscript} words={state.returned} editor={editor} />}
      {code && (
        <Notice
          kind="loss"
          role="alert"
          title={t(`refusals.${knownCode(code)}.title`)}
          acts={
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

const CODES = [
  'personal-data-found',
  'older-client',
  'not-found',
  'clause-too-long',
  'standard-is-full',
  'standard-text-full',
  'standard-text-fixed',
  'amendment-not-draft',
] as const;
const knownCode = (code: string) => CODES.find((known) => known === code) ?? 'other';

function placeOf({ state: { doc } }: Editor, clauseId: string): number | null {
  let place: number | null = null;
  doc.forEach((node, pos) => {
    if (attributesOf(node).id === clauseId) place = pos + 1;
  });
  return place;
}

function show(editor: Editor, clauseId: string, start: number, end: number): void {
  const place = placeOf(editor, clauseId);
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
function mask(
  editor: Editor,
  { clauseId, findings }: SeenInClause,
  wordFor: (sort: ReturnType<typeof sortOf>) => string,
): void {
  const place = placeOf(editor, clauseId);
  if (place === null) return;
  const { tr } = editor.state;
  for (const { start, end, kind } of findings.toReversed())
    tr.insertText(wordFor(sortOf(kind)), place + start, place + end);
  editor.view.dispatch(tr);
  editor.commands.focus();
}
