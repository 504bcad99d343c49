import { QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { installationKey } from '../api/query-keys.ts';
import { renderPage } from '../testing/render.tsx';
import { InstallationNotice } from './InstallationNotice.tsx';
