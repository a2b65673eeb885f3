import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pngSignature } from '@/lib/pictures/read-png';
import { writeChunk } from '@/lib/pictures/write-chunk';
import { explainOtherChromium } from '@/tests/visual/other-chromium';
import { addNote } from '@/tests/visual/picture-note';

const picture = join(mkdtempSync(join(tmpdir(), 'kept-')), 'home.png');
const bare = Buffer.concat([pngSignature, writeChunk('IEND', Buffer.alloc(0))]);
writeFileSync(picture, addNote(bare, { chromium: '156', words: 'abc' }));

test('pictures of the same main version are compared', () => {
  expect(explainOtherChromium('156.0.9999.1', picture)).toBeUndefined();
});

test('pictures of another main version are not, and it is said why and what to do', () => {
  expect(explainOtherChromium('157.0.1.1', picture)).toBe(
    'looks are not compared: the kept pictures were drawn by Chromium 156, and this is 157.0.1.1. Draw them anew with "npm run visual:update", and look at what changed.',
  );
});

test('where no picture is kept, nothing is left out: the comparison itself fails', () => {
  expect(explainOtherChromium('156.0.1.1', '/no/such/picture.png')).toBeUndefined();
});
