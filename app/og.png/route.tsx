import { renderPreview } from '@/components/preview/render-preview';
import { findPage } from '@/lib/content';
import { formatDate } from '@/lib/format/dates';

export const dynamic = 'force-static';

/** The preview picture of the home page, and of pages without their own. */
export function GET(): Response {
  const { title, lastReviewed } = findPage('home');
  return renderPreview({ title, reviewed: formatDate(lastReviewed) });
}
