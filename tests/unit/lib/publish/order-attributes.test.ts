import { expect, test } from 'vitest';
import { parseDocument, serializeDocument } from '@/lib/publish/html-document';
import { orderAttributes } from '@/lib/publish/order-attributes';

/** The body of a page once its attributes stand in order. */
function order(body: string): string {
  const page = parseDocument(`<body>${body}</body>`);
  orderAttributes(page);
  return serializeDocument(page).replace(/^.*<body>|<\/body>.*$/g, '');
}

test('the id comes first, class and address last, the rest in the order they had', () => {
  expect(order('<a href="#b" class="c" data-cite="d" aria-label="E" id="f">x</a>')).toBe(
    '<a id="f" data-cite="d" aria-label="E" class="c" href="#b">x</a>',
  );
});

test('an element inside a drawing or a template is put in order too', () => {
  expect(order('<svg class="a" width="1"></svg><template><p class="a" id="b"></p></template>')).toBe(
    '<svg width="1" class="a"></svg><template><p id="b" class="a"></p></template>',
  );
});

test('the values stay as they were', () => {
  expect(order('<p title="a &quot;b&quot; &amp; c" hidden="">x</p>')).toBe(
    '<p title="a &quot;b&quot; &amp; c" hidden="">x</p>',
  );
});
