import { NEUTRAL_SUMMARY } from '@nbn/calendar';

/**
 * What an email calls a meeting or a series, on one line whatever was typed: of a discreet one no word of it.
 */
export function meetingName({
  title,
  discreet,
}: {
  readonly title: string;
  readonly discreet: boolean;
}): string {
  return discreet ? NEUTRAL_SUMMARY : title.replaceAll(/\s+/g, ' ');
}
