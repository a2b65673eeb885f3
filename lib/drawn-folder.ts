import { join } from 'node:path';

/** The setting by which a build tells its programs in which folder files that are no pages are written; without it each is drawn when it is asked for. */
export const drawnFolderSetting = 'DRAWN_FILES';

/** Where the files stand in that folder, as they are published; beside it stands what the build itself reads. */
export const toDrawnFiles = (folder: string): string => join(folder, 'files');
