/** What the demo and the tests use of this feature, and no other feature does. */
export { SeatContactService } from './teams/seat-contact.service.ts';
export { TeamsQuery } from './teams/teams.query.ts';
