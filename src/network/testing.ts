/** What the demo and the tests use of this feature, and no other feature does. */
export { AreaService } from './areas/area.service.ts';
export { DirectoryEntryService } from './directory/directory-entry.service.ts';
export { GrantService } from './directory/grants/grant.service.ts';
export { NominationReviewService } from './nominations/nomination-review.service.ts';
export { NominationService } from './nominations/nomination.service.ts';
export { RevealService } from './directory/reveals/reveal.service.ts';
export { SeatContactService } from './teams/seat-contact.service.ts';
export { TeamsQuery } from './teams/teams.query.ts';
