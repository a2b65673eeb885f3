import { existsSync, renameSync, rmSync } from 'node:fs';

/** What a build leaves that belongs to the real site. */
const own = [
  ...['out', 'out.hosts', '.contentlayer'],
  ...['export', 'twins', 'pages', 'previews', 'trees', 'content', 'compiled', 'drawn'].map(
    (folder) => `.cache/${folder}`,
  ),
];
const ending = '.real-site';

/** Does some work while everything that belongs to the real site stands aside, and puts it back, also what a run that broke off has left aside. */
export async function setAside<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const folder of own) {
    if (existsSync(folder) && !existsSync(folder + ending)) renameSync(folder, folder + ending);
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    return await work();
  } finally {
    for (const folder of own) {
      rmSync(folder, { recursive: true, force: true });
      if (existsSync(folder + ending)) renameSync(folder + ending, folder);
    }
  }
}
