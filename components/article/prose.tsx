import { Picture } from '@/components/figure/picture';
import { CostSheet } from '@/components/tools/cost-sheet';
import { WorksheetPart } from '@/components/tools/worksheet';
import type { BodyPart } from '@/lib/content/schema/records';

/** A rendered body: prose as lib/markdown made it, and the pictures and sheets between. */
export function Prose({ body }: { body: BodyPart[] }) {
  return body.map((part) => {
    if ('picture' in part) return <Picture key={part.picture.name} picture={part.picture} />;
    if ('worksheet' in part) return <WorksheetPart key={part.worksheet.name} worksheet={part.worksheet} />;
    if ('costings' in part) return <CostSheet key="costs" costings={part.costings} />;
    // The HTML comes from lib/markdown, which drops raw HTML and allows no scripted link.
    return (
      <div key={part.html.slice(0, 80)} className="prose" dangerouslySetInnerHTML={{ __html: part.html }} />
    );
  });
}
