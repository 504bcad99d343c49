import { Injectable } from '@nestjs/common';
import { analyzeText } from '@nbn/language';
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

  /** In the order of the text, each once. */
  async find({ text, language, target }: TermsInText): Promise<TermInTextView[]> {
    const { bank } = await this.concepts.current();
    const found = bank.findConcepts(analyzeText(text, language), language);
    const conceptIds = [...new Set(found.map(({ concept }) => concept))];
    return conceptIds.length === 0 ? [] : this.terms.findInLanguages(conceptIds, language, target);
  }
}
