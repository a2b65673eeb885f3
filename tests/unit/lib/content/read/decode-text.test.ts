import { expect, test } from 'vitest';
import { decodeText } from '@/lib/content/read/decode-text';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const bad = 0xe9;

test('UTF-8 text is read as it stands', () => {
  expect(decodeText(toBytes('thé – 茶 🍵\n'))).toEqual({ text: 'thé – 茶 🍵\n' });
});

test('an empty file is empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '' });
});

test('a byte order mark is dropped', () => {
  expect(decodeText(toBytes('\ufefftea'))).toEqual({ text: 'tea' });
});

test('line ends of Windows and of old Macs become line feeds', () => {
  expect(decodeText(toBytes('a\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n' });
});

test('bytes that are not UTF-8 are found on their line', () => {
  expect(decodeText(Uint8Array.from([...toBytes('thé\n\n'), bad, ...toBytes('\nx')]))).toEqual({
    badLine: 3,
  });
});

test('bytes that are not UTF-8 are found on the first line and on the last', () => {
  expect(decodeText(Uint8Array.of(bad))).toEqual({ badLine: 1 });
  expect(decodeText(Uint8Array.from([...toBytes('a\nb'), bad]))).toEqual({ badLine: 2 });
});

test('a character cut short by a line end is found on its own line', () => {
  expect(decodeText(Uint8Array.from([...toBytes('a\n'), 0xe2, 0x82, 0x0a, 0x62]))).toEqual({ badLine: 2 });
});

test('lines are counted by the line ends of the file', () => {
  expect(decodeText(Uint8Array.from([...toBytes('a\r\nb\rc\n'), bad]))).toEqual({ badLine: 4 });
});

test('UTF-16 is refused at once', () => {
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))).toEqual({ badLine: 1 });
});
