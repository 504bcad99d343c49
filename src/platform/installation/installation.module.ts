import { Global, Module } from '@nestjs/common';
import { InstallationController } from './installation.controller.ts';
import { InstallationState } from './installation-state.ts';

@Global()
@Module({
  controllers: [InstallationController],
  providers: [InstallationState],
  exports: [InstallationState],
})
export class InstallationModule {}
