import type { HelplineView, PublicHelplineView } from './dto/helpline.dto.ts';
import type { Helpline } from './helpline.entity.ts';

export function presentPublicHelpline(helpline: Helpline): PublicHelplineView {
  const { name, phone, languages, roundTheClock, hours, webAddress } = helpline;
  return { name, phone, languages, roundTheClock, hours, webAddress };
}

export function presentHelpline(helpline: Helpline): HelplineView {
  return { ...presentPublicHelpline(helpline), id: helpline.id, revision: helpline.revision };
}
