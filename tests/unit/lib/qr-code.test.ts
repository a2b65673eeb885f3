import { expect, test } from 'vitest';
import { renderQrCodeFile, toQrCode } from '@/lib/qr-code';

test('the quiet edge is kept and the first finder pattern is drawn', () => {
  const { size, path } = toQrCode('https://tea.example/');
  expect(size).toBeGreaterThanOrEqual(21 + 8);
  expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});

test('another address is another code', () => {
  expect(toQrCode('https://tea.example/a/').path).not.toBe(toQrCode('https://tea.example/b/').path);
});

test('the file is an SVG with dark squares on white', () => {
  expect(renderQrCodeFile('https://tea.example/')).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+" [^>]*><path fill="#fff" d="[^"]+"\/><path d="[^"]+"\/><\/svg>$/,
  );
});
