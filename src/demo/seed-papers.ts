import type { PaperKey } from './content/meetings.ts';
import { PAPERS } from './content/papers.ts';
import type { DemoContext } from './timeline.ts';
import { uploadFiles } from './upload-files.ts';

/** The secretariat uploads the papers to their agenda items. */
export async function seedPapers(stage: DemoContext, items: ReadonlyMap<PaperKey, string>): Promise<void> {
  const uploads = PAPERS.map((paper) => ({
    path: '/api/documents',
    file: paper,
    fields: {
      title: paper.title,
      audience: 'attached',
      attachToKind: 'agenda-item',
      attachToId: items.get(paper.key)!,
    },
  }));
  await uploadFiles(stage, 'secretariat', uploads);
}
