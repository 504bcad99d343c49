import { type FileSource, type Language, LANGUAGES, LOCALE, NETWORK_ZONE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import { countryName } from '#platform/text/country-name';
import { fileTexts } from '#platform/text/texts';
import { textPattern } from './text-pattern.ts';
import type {
  FileAmendment,
  FileAuthor,
  FileComment,
  FileThread,
  StandardContent,
} from './standard-content.ts';

/** What is said around the text of a standard, in the language of a file. */
export const frameTexts = (language: Language): ReturnType<typeof fileTexts<'standard'>> =>
  fileTexts('standard', language);

/** What the file is called besides its title: `v1.0`, a version's name, or that it is a draft. */
export function editionLabel({
  version,
  takenAt,
  language,
}: Pick<StandardContent, 'version' | 'takenAt' | 'language'>): string {
  return version
    ? (version.edition ?? version.label)
    : fillText(frameTexts(language).draftOf, { day: formatDay(takenAt, language) });
}

/** The day by the Network's own clock, as its pages say it. */
export function formatDay(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: NETWORK_ZONE,
  }).format(new Date(instant));
}

/** The last line of a page or print: when it was taken, and what proves its text. */
export function footerText({ version, takenAt, language }: StandardContent): string {
  const { footer } = frameTexts(language);
  const day = formatDay(takenAt, language);
  return version
    ? fillText(footer.version, { day, scheme: version.scheme, hash: version.hash })
    : fillText(footer.draft, { day });
}

/**
 * `Liis Tamm, NGO seat, Estonia`; whoever held no seat by the organisation, and without a name where it is
 * not for the reader.
 */
export function formatAuthor({ name, seat, organisation, country }: FileAuthor, language: Language): string {
  const seats = fileTexts('agenda-pack', language).seat;
  return [name, seat ? seats[seat] : organisation, country && countryName(country, language)]
    .filter(Boolean)
    .join(', ');
}

/** Whom a file does not name, or not to this reader, as it is kept in any language. */
export const UNKNOWN_AUTHOR = frameTexts('en').author.unknown;

/** Of a comment that came in with a file, whom that file named: Norbanet cannot say that it was they. */
function formatFileSource({ author }: FileSource, language: Language): string {
  const { unknown, inFile } = frameTexts(language).author;
  const isKnown = author !== null && author !== UNKNOWN_AUTHOR;
  return fillText(inFile, { author: isKnown ? author : unknown });
}

/** Whom a file names for a comment. */
export const formatCommentAuthor = ({ by, source }: FileComment, language: Language): string =>
  source ? formatFileSource(source, language) : formatAuthor(by, language);

/** What files that were written earlier have behind an author that a file named. */
const EARLIER_FILE_SOURCE = '{{author}} (by the word of a file)';
const AUTHOR_TEXTS = LANGUAGES.map((language) => frameTexts(language).author);
const FILE_SOURCES = [EARLIER_FILE_SOURCE, ...AUTHOR_TEXTS.map(({ inFile }) => inFile)].map((text) =>
  textPattern(text, { author: '([^]*)' }),
);
const UNKNOWN_AUTHORS: ReadonlySet<string> = new Set(AUTHOR_TEXTS.map(({ unknown }) => unknown));

/**
 * Whom a file that Norbanet wrote, in whatever language, names for a comment that came in with a file: what is said
 * of that does not grow each time a file goes out and comes in.
 */
export function parseFileAuthor(author: string): string {
  const pattern = FILE_SOURCES.find((source) => source.test(author));
  const named = pattern?.exec(author)?.[1] ?? author;
  return UNKNOWN_AUTHORS.has(named) ? UNKNOWN_AUTHOR : named;
}

/**
 * What a thread is on: `On “safe shelter”`.
 * @param show a quotation as the file writes it.
 */
export function threadLabel(
  { anchor }: Pick<FileThread, 'anchor'>,
  language: Language,
  show: (quote: string) => string,
): string {
  const { comments } = frameTexts(language);
  if (anchor.state === 'clause') return comments.onClause;
  const text = anchor.state === 'orphan' ? comments.onRemoved : comments.onWords;
  return fillText(text, { quote: show(anchor.quote) });
}

/** `Amendment 3, Latvia`. */
export function amendmentLabel(
  { ordinal, country }: Pick<FileAmendment, 'ordinal' | 'country'>,
  language: Language,
): string {
  const { name, secretariat } = frameTexts(language).amendment;
  return fillText(name, {
    number: ordinal,
    by: country ? countryName(country, language) : secretariat,
  });
}

/** `Amendment 3, Latvia, proposes`: what stands before its words. */
export const proposalLabel = (amendment: FileAmendment, language: Language): string =>
  fillText(frameTexts(language).amendment[amendment.change], {
    amendment: amendmentLabel(amendment, language),
  });
