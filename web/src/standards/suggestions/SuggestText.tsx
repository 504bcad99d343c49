import { useCallback, useEffect, useMemo, useState } from 'react';
import { DraftProvider, useDraft } from '../draft-context.ts';
import { DraftReader, type DraftReaderProps } from '../DraftReader.tsx';
import type { Standard } from '../queries.ts';
import { SuggestBar } from './SuggestBar.tsx';
import { SuggestClause } from './SuggestClause.tsx';
import { pressedOffset } from './pressed-offset.ts';
import { SuggestionProvider, type SuggestionSession } from './suggestion-session.ts';
import { useSuggestions } from './use-suggestions.ts';

interface SuggestTextProps extends Omit<DraftReaderProps, 'articleRef' | 'Words'> {
  standard: Standard;
  articleRef: (article: HTMLElement | null) => void;
}

/** The text to suggest other words in: a press on a clause opens it in its place. */
export default function SuggestText({ standard, articleRef, ...reader }: SuggestTextProps) {
  const draft = useDraft();
  const suggestions = useSuggestions(standard);
  const { session } = suggestions;
  const { openClause } = session;
  const [article, setArticle] = useState<HTMLElement | null>(null);
  const takeArticle = useCallback(
    (element: HTMLElement | null) => {
      setArticle(element);
      articleRef(element);
    },
    [articleRef],
  );
  const context = useMemo(
    () => ({ ...draft, suggestIn: (clauseId: string) => openClause(clauseId, 0) }),
    [draft, openClause],
  );
  usePressedClause(article, openClause);
  return (
    <DraftProvider value={context}>
      <SuggestionProvider value={session}>
        <DraftReader {...reader} articleRef={takeArticle} Words={SuggestClause} />
        <SuggestBar suggestions={suggestions} clauses={reader.clauses} />
      </SuggestionProvider>
    </DraftProvider>
  );
}

/** What leads elsewhere is no press on the clause. */
const LEADS_ELSEWHERE = 'a, button, mark, input, textarea, [role="textbox"]';

/** By keyboard it is the clause's own button that opens it. */
function usePressedClause(article: HTMLElement | null, openClause: SuggestionSession['openClause']): void {
  useEffect(() => {
    if (!article) return undefined;
    const pressed = ({ target, button }: MouseEvent) => {
      if (button !== 0 || !(target instanceof Element) || target.closest(LEADS_ELSEWHERE)) return;
      // Words are being selected, to be copied or commented on.
      if (window.getSelection()?.isCollapsed === false) return;
      const clause = target.closest<HTMLElement>('[data-suggest-clause], tr[data-clause-text]');
      const clauseId = clause?.dataset['suggestClause'] ?? clause?.dataset['clauseText'];
      if (!clauseId) return;
      const words = clause!.matches('tr')
        ? clause
        : clause!.querySelector('[data-clause-text], [data-suggested-words]');
      openClause(clauseId, words && pressedOffset(words, window.getSelection()));
    };
    article.addEventListener('click', pressed);
    return () => article.removeEventListener('click', pressed);
  }, [article, openClause]);
}
