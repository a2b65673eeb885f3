import { Picture } from '@/components/figure/picture';
import type { BodyPart } from '@/lib/content/schema/records';

/** A rendered body: prose as lib/markdown made it, and the pictures between. */
export function Prose({ body }: { body: BodyPart[] }) {
  return body.map((part) =>
    'picture' in part ? (
      <Picture key={part.picture.name} picture={part.picture} />
    ) : (
      // The HTML comes from lib/markdown, which drops raw HTML and allows no scripted link.
      <div key={part.html.slice(0, 80)} className="prose" dangerouslySetInnerHTML={{ __html: part.html }} />
    ),
  );
}
