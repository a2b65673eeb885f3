import { join } from 'node:path';
import { listDrawnFiles } from '@/app/drawn-files';
import { runCommand } from '@/lib/commands/run-command';
import { buildAnswersIndex, buildSiteIndex } from '@/lib/content/search-index';
import { drawnFolderSetting, toDrawnFiles } from '@/lib/drawn-folder';
import { writeWhole } from '@/lib/kept/write-whole';
import { keepIndex } from '@/lib/search/keep-index';

/** Runs beside `next build`: writes all that is no page into the folder of the build, first the search indexes, since pages wait for their addresses. */
runCommand(async () => {
  const folder = process.env[drawnFolderSetting];
  if (!folder) throw new Error(`${drawnFolderSetting} is not set: this program is part of "npm run build"`);
  keepIndex(folder, 'answers', buildAnswersIndex());
  keepIndex(folder, 'site', buildSiteIndex());
  for (const [path, { draw }] of listDrawnFiles()) writeWhole(join(toDrawnFiles(folder), path), await draw());
});
