import type { DataCatalogue } from '../../src/privacy/catalogue/data-catalogue.ts';

export function readCatalogue(): DataCatalogue;
export function recordOfProcessing(catalogue: DataCatalogue): string;
