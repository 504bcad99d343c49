import type { ReactNode } from 'react';
import { diffWords } from '@nbn/drafting';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { ChangedWords } from '../ChangedWords.tsx';
import type { DefinitionFacts } from '../definitions/queries.ts';
import type { SourceFacts } from '../sources/queries.ts';
import { SourceLine } from '../sources/SourceLine.tsx';
import { TONES } from './DifferenceRow.tsx';
import type { ListDifference } from './list-differences.ts';
import { factsOf, type VersionListDifferences } from './version-lists.ts';
import classes from './Versions.module.css';

/** What differs in what words mean and in what the text rests on; nothing where both are as they were. */
export function ListDifferences({ definitions, sources }: VersionListDifferences) {
  const { t } = useTranslation('publishing');
  return (
    <>
      {definitions.length > 0 && (
        <Section title={t('compare.definitions')}>
          <ul className={classes.entries}>
            {definitions.map((difference) => (
              <Entry key={`${difference.fate} ${shown(difference).term}`} fate={difference.fate}>
                <DefinitionDifference {...difference} />
              </Entry>
            ))}
          </ul>
        </Section>
      )}
      {sources.length > 0 && (
        <Section title={t('compare.sources')}>
          <ul className={classes.entries}>
            {sources.map((difference, at) => (
              <Entry key={`${difference.fate} ${shown(difference).title} ${at}`} fate={difference.fate}>
                <SourceDifference {...difference} />
              </Entry>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const shown = <Item,>({ before, after }: ListDifference<Item>): Item => (after ?? before)!;

function Entry({ fate, children }: { fate: ListDifference<never>['fate']; children: ReactNode }) {
  const { t } = useTranslation('publishing');
  return (
    <li className={classes.entry}>
      <div className={classes.fate}>
        <StateBadge tone={TONES[fate]}>{t(`compare.fate.${fate}`)}</StateBadge>
      </div>
      {children}
    </li>
  );
}

const changesOf = (before: string, after: string) =>
  diffWords(before, after).map((change) => ({ ...change, formats: [] }));

/** A word and what it means, word by word what is new in it. */
function DefinitionDifference({ fate, before, after }: ListDifference<DefinitionFacts>) {
  const { t } = useTranslation('definitions');
  const { term, text, variants } = (after ?? before)!;
  const also = (words: readonly string[]): string =>
    words.length === 0 ? '' : t('also', { words: words.join('; ') });
  return (
    <>
      <strong>{term}</strong>
      {fate === 'changed' ? (
        <ChangedWords kind="clause" changes={changesOf(before.text, text)} />
      ) : (
        <p className={classes.words}>{text}</p>
      )}
      {fate === 'changed' ? (
        <ChangedWords kind="clause" changes={changesOf(also(before.variants), also(variants))} />
      ) : (
        variants.length > 0 && <span className={classes.hint}>{also(variants)}</span>
      )}
    </>
  );
}

/** A source, what was said of it before, and whether other clauses cite it. */
function SourceDifference({ fate, before, after }: ListDifference<SourceFacts>) {
  const { t } = useTranslation('publishing');
  const differs = (one: (source: SourceFacts) => unknown): boolean =>
    fate === 'changed' && JSON.stringify(one(before)) !== JSON.stringify(one(after));
  return (
    <>
      <div>
        <SourceLine source={(after ?? before)!} />
      </div>
      {differs(factsOf) && (
        <div className={classes.hint}>
          <span>{t('compare.before')}</span>
          <SourceLine source={before!} />
        </div>
      )}
      {differs(({ citations }) => citations) && <p className={classes.hint}>{t('compare.citedOtherwise')}</p>}
    </>
  );
}
