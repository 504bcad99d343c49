/** What the demo and the tests use of this feature, and no other feature does. */
export { CollectionService } from './collections/collection.service.ts';
export { DocumentService } from './document.service.ts';
export { ReadingService } from './readings/reading.service.ts';
export { ShareLinkService } from './share-links/share-link.service.ts';
