import { toAnswersFile } from '@/lib/answers-file';
import { listAnswers } from '@/lib/content';

export const dynamic = 'force-static';

/** Every answer for other programs, in the shape of `docs/answers-json.md`. */
export function GET(): Response {
  return Response.json(toAnswersFile(listAnswers()));
}
