import type { PictureOf } from '@/lib/content/schema/picture-records';

export type DrawingName = PictureOf<'steps'>['steps'][number]['drawing'];

/** The lines of each small drawing, on a square of 24 units. */
export const stepDrawings: Readonly<Record<DrawingName, string>> = {
  ask: 'M9 9a3 3 0 1 1 4.5 2.6Q12 12.5 12 14m0 3.5v.1M12 2a10 10 0 1 1-7 17l-3 2 1-4.5A10 10 0 0 1 12 2',
  block: 'M4 21v-8a8 8 0 0 1 16 0v8M8 21v-8a4 4 0 0 1 8 0v8M9 2l6 6m0-6-6 6',
  branch: 'M12 22V10m0 5-6-5V5m6 7 6-5V3M6 10 3 8m9 2V5m6 2 3 2',
  burst: 'M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6m0-3V2m0 20v-4M6 12H2m20 0h-4M8 8 5 5m14 14-3-3m0-8 3-3M5 19l3-3',
  check: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20m-5 10 4 4 6-8',
  drip: 'M7 2h10v8l-3 4h-4l-3-4zM7 7h10M12 14v2m0 2v5',
  heart: 'M12 21C4 15 2 12 2 8a5 5 0 0 1 10-2 5 5 0 0 1 10 2c0 4-2 7-10 13M2 12h6l2-4 3 7 2-3h7',
  home: 'M2 12 12 3l10 9M5 10v11h14V10M10 21v-6h4v6',
  list: 'M5 3h14v19H5zM9 1h6v4H9zM8 10h8m-8 4h8m-8 4h5',
  mind: 'M8 22v-4H5v-4l-2-1 2-4a8 8 0 0 1 16 1c0 4-3 5-3 8v4M10 10a3 3 0 1 1 3 3',
  mood: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20M8 9v1m8-1v1m-9 4q5 5 10 0',
  needle: 'M8 1h8M12 1v5M8 6h8v10H8zM12 16v7M8 9h4m-4 3h4',
  paper: 'M5 2h9l5 5v15H5zM14 2v5h5M9 12h6m-6 4h6',
  rescue: 'M9 2h6v7h7v6h-7v7H9v-7H2V9h7z',
  spray: 'M8 12h8v11H8zM12 12V6m-2 0h4M12 4V1M8 4 6 2m10 2 2-2',
  tablet: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M6 12h12',
  talk: 'M3 3h14v10H9l-4 4v-4H3zM20 8h2v10h-3v4l-4-4h-4',
  watch: 'M2 12q10-14 20 0-10 14-20 0m10-3a3 3 0 1 1 0 6 3 3 0 0 1 0-6',
  weigh: 'M12 2v19m-6 0h12M4 6h16M4 6l-3 8h6zm16 0-3 8h6z',
};
