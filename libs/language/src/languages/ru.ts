import type { LanguageRules } from '../language-rules.ts';
import { IrregularForms } from './irregular-forms.ts';
import { RUSSIAN_STOP_WORDS } from './ru-stop-words.ts';

const VOWEL = /[аеиоуыэюя]/;

const GERUND = /(?:(?<=[ая])(?:вшись|вши|в)|(?:ив|ыв)(?:шись|ши)?)$/;
const REFLEXIVE = /(?:ся|сь)$/;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|ивш|ывш|ующ)$/;
const VERB_BEHIND_A = /(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)$/;
const VERB_PAST = /(?:ила|ыла|ена|или|ыли|ило|ыло|ено|ены|ил|ыл|ен)$/;
const VERB = /(?:ейте|уйте|ите|ует|уют|ить|ыть|ишь|ей|уй|им|ым|ят|ит|ыт|ую|ю)$/;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;

/** Where endings may begin: behind the first vowel, and behind at least two letters. */
function firstEnding(word: string): number {
  const vowel = word.search(VOWEL);
  return vowel < 0 ? word.length : Math.max(vowel + 1, 2);
}

function ruleStem(word: string): string {
  const from = firstEnding(word);
  const without = (text: string, ending: RegExp): string => {
    const at = text.search(ending);
    return at >= from ? text.slice(0, at) : text;
  };
  const withoutVerb = (plain: string): string => {
    for (const ending of [VERB_BEHIND_A, VERB_PAST, VERB]) {
      const verb = without(plain, ending);
      if (verb !== plain) return verb;
    }
    return plain;
  };
  let stem = without(word, GERUND);
  if (stem === word) {
    const plain = without(word, REFLEXIVE);
    const adjective = without(plain, ADJECTIVE);
    if (adjective === plain) {
      const verb = withoutVerb(plain);
      stem = verb === plain ? without(plain, NOUN) : verb;
    } else stem = without(adjective, PARTICIPLE);
  }
  stem = without(stem, /и$/);
  stem = without(stem, /ейше?$/);
  stem = stem.replace(/нн$/, 'н');
  return without(stem, /ь$/);
}

/** Words whose stem changes. */
const irregular = new IrregularForms(
  `
человек человека человеку человеком человеке люди людей людям людьми людях
ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях
мать матери матерью матерей матерям матерями матерях
дочь дочери дочерью дочерей дочерям дочерьми
время времени временем времена времен временам
имя имени именем имена имен именам
идти иду идет идут шел шла шло шли
`,
  { lexemeOf: ruleStem },
);

/** Russian. */
export const ru: LanguageRules = {
  language: 'ru',
  fold: (word) => word.replaceAll('ё', 'е'),
  stems: (word) => [irregular.find(word) ?? ruleStem(word)],
  stopWords: new Set(RUSSIAN_STOP_WORDS.trim().split(/\s+/)),
};
