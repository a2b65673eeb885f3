import { expect, test, vi } from 'vitest';
import { ShareBar } from '@/components/share/share-bar';
import { getAttribute } from '@/lib/publish/html-document';
import { listElements } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { renderComponent } from '../render';

vi.mock('@/lib/elements/bundle', () => import('../element-scripts'));

test('mail and text messages carry the address, whatever the title holds', async () => {
  const bar = await renderComponent(<ShareBar path="/faq/how-hot/" title="How hot & how “strong”?" />);
  const links = listElements(bar, { name: 'a' }).map((link) => getAttribute(link, 'href') ?? '');
  const [mail = '', text = ''] = links.filter((href) => /^(?:mailto|sms):/.test(href));
  expect(new URL(mail).searchParams.get('subject')).toBe('How hot & how “strong”?');
  expect(new URL(mail).searchParams.get('body')).toBe('https://ketamine-plainly.example/faq/how-hot/');
  expect(decodeURIComponent(text)).toBe('sms:?&body=https://ketamine-plainly.example/faq/how-hot/');
});

test('its picture is fetched when it is shown, and says what it is', async () => {
  const bar = await renderComponent(<ShareBar path="/faq/how-hot/" title="How hot?" />);
  const picture = findOnly(findOnly(bar, { name: 'details' }), { name: 'img' });
  expect(getAttribute(picture, 'src')).toBe('/qr/faq/how-hot.svg');
  expect(getAttribute(picture, 'loading')).toBe('lazy');
  expect(getAttribute(picture, 'alt')).toMatch(/QR code/);
});
