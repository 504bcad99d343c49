export { demoSignInLinks, prepareDemo } from './prepare-demo.ts';
