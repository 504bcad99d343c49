import type { Language } from '@nbn/contracts';
import { fileTexts } from '#platform/text/texts';

/** What emails and calendars call a meeting that is to be named by no word of its own. */
export const neutralMeetingName = (language: Language): string => fileTexts('calendar', language).discreet;

/**
 * What an email calls a meeting or a series, on one line whatever was typed: of a discreet one no word of it.
 */
export function meetingName(
  {
    title,
    discreet,
  }: {
    readonly title: string;
    readonly discreet: boolean;
  },
  language: Language,
): string {
  return discreet ? neutralMeetingName(language) : title.replaceAll(/\s+/g, ' ');
}
