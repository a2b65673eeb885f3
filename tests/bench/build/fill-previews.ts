import { listPreviews } from '@/app/drawn-files';
import { drawPreview } from '@/components/preview/draw-picture';
import { keepTrees } from '@/lib/commands/keep-trees';
import { keepPicture } from '@/lib/pictures/keep-picture';

/** How many pictures are really drawn, to time them. */
const drawn = 12;

/** Fills the shelf of previews as an earlier build would have; only the first are drawn, the rest are copies. Prints the milliseconds of processor a picture. */
keepTrees();
const previews = [...listPreviews()];
const before = process.cpuUsage();
let picture: Buffer = Buffer.alloc(0);
for (const [path, facts] of previews.slice(0, drawn)) picture = await drawPreview(path, facts);
const { user, system } = process.cpuUsage(before);
for (const [, facts] of previews.slice(drawn)) await keepPicture(facts, async () => picture);
console.log(JSON.stringify({ pictures: previews.length, each: Math.round((user + system) / 1000 / drawn) }));
