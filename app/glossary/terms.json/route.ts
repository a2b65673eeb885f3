import { listTermNotes } from '@/lib/content';

export const dynamic = 'force-static';

/** Every word of the glossary with its one sentence, by slug. */
export function GET(): Response {
  return Response.json(listTermNotes());
}
