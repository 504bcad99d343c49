import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { NumberedClause } from '../clause-name.ts';
import { FindTools } from './FindTools.tsx';
import { ReaderFind } from './reader-find.ts';

interface ReaderFindToolsProps {
  clauses: readonly NumberedClause[];
  text: HTMLElement;
  place: HTMLElement;
}

/** Finds words in a text that is read. */
export default function ReaderFindTools({ clauses, text, place }: ReaderFindToolsProps) {
  const surface = useMemo(() => new ReaderFind(text), [text]);
  useLayoutEffect(() => surface.setClauses(clauses), [surface, clauses]);
  useEffect(() => () => surface.search(null), [surface]);
  return <FindTools surface={surface} source={surface} replacing={null} text={text} place={place} />;
}
