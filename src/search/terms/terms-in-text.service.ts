import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ContentLanguage } from '@nbn/contracts';
import { analyzeText, type TermBank } from '@nbn/language';
import { TimeSlicer } from '#platform/limits/time-slicer';
import type { TermCandidate } from '../../standards/index.ts';
import { ConceptBank } from '../analysis/concept-bank.ts';
import type { TermsInText } from './dto/term.input.ts';
import type { TermInTextView } from './dto/term.view.ts';
import { TermsQuery } from './terms.query.ts';

/** The concepts that a text speaks of, with their terms in another language: a glossary beside a translation. */
@Injectable()
export class TermsInTextService {
  constructor(
    private readonly concepts: ConceptBank,
    private readonly terms: TermsQuery,
  ) {}

  /** How often English texts use each concept, and how they write it first. */
  async countTerms(texts: readonly string[]): Promise<TermCandidate[]> {
    const bank = await this.preparedBank('en');
    const found = new Map<string, TermCandidate>();
    for (const text of texts) {
      const words = analyzeText(text, 'en');
      for (const { concept, position, length } of bank.findConcepts(words, 'en')) {
        const written = text.slice(words[position - 1]!.start, words[position + length - 2]!.end);
        const { term, used } = found.get(concept) ?? { term: written.toLowerCase(), used: 0 };
        found.set(concept, { conceptId: concept, term, used: used + 1 });
      }
      await setImmediate();
    }
    return [...found.values()];
  }

  /** In the order of the text, each once. */
  async find({ text, language, target }: TermsInText): Promise<TermInTextView[]> {
    const bank = await this.preparedBank(language);
    const found = bank.findConcepts(analyzeText(text, language), language);
    const conceptIds = [...new Set(found.map(({ concept }) => concept))];
    return conceptIds.length === 0 ? [] : this.terms.findInLanguages(conceptIds, language, target);
  }
  /** The first text after a change of the bank has its terms analysed, and keeps nobody waiting for that. */
  private async preparedBank(language: ContentLanguage): Promise<TermBank> {
    const { bank } = await this.concepts.current();
    const slicer = new TimeSlicer();
    await bank.prepare(language, () => slicer.yieldIfDue());
    return bank;
  }
}
