export { ErasureService } from './erasure/erasure.service.ts';
export { PrivacyModule } from './privacy.module.ts';
