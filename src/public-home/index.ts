export { PublicHomeModule } from './public-home.module.ts';
