import type { ReactNode } from 'react';
import { QrCodePicture } from '@/components/share/qr-code';
import { ElementScript } from '@/components/site/element-script';
import { formatDate } from '@/lib/format/dates';
import { pagePaths } from '@/lib/permalinks';
import { site, toAbsoluteUrl } from '@/lib/site';

type ReviewBlockProps = {
  path: string;
  title: string;
  lastReviewed: string;
  nextReviewDue: string;
  reviewedBy?: string | undefined;
  funding?: string | undefined;
  changes?: { date: string; note: string }[];
  /** The QR code at the foot of the printed page, when it is not fetched. */
  code?: ReactNode;
};

/** What a page without a reviewer says, at its head and at its end. */
export const notReviewed = 'No clinician has reviewed this page yet';

/** Who wrote and reviewed a page, who paid, when it was read and when it will be again. */
export function ReviewBlock({
  path,
  title,
  lastReviewed,
  nextReviewDue,
  reviewedBy,
  funding,
  changes = [],
  code = <QrCodePicture path={path} />,
}: ReviewBlockProps) {
  return (
    <section data-review="" aria-labelledby="about-page" className="after ruled">
      <h2 id="about-page">About this page</h2>
      <p className="mt-2">
        Written by the contributors to this open project, drafted with the help of AI from the sources listed.{' '}
        {reviewedBy ? `Reviewed by ${reviewedBy}.` : `${notReviewed}.`}
      </p>
      <p className="mt-2">
        {funding ??
          'No funding was received for this page. No clinic, drug maker or insurer has paid for it or asked for it.'}
      </p>
      <dated-words until={nextReviewDue}>
        <p className="mt-2">
          Last reviewed: <time dateTime={lastReviewed}>{formatDate(lastReviewed)}</time>. Next review due:{' '}
          <time dateTime={nextReviewDue}>{formatDate(nextReviewDue)}</time>.
        </p>
        <p className="mt-2 font-semibold text-urgent" hidden data-ended="">
          This page is overdue for review. Check what you read here with your clinician.
        </p>
      </dated-words>
      <ElementScript name="dated-words" />
      <p className="mt-2" data-cite-as="">
        How to cite this page: {site.authors}. {title}
        {/[.?!]$/.test(title) ? '' : '.'} {formatDate(lastReviewed)}. {toAbsoluteUrl(path)}
      </p>
      {changes.length > 0 && (
        <>
          <h3 className="mt-4">What changed</h3>
          <ul className="mt-1">
            {changes.map(({ date, note }) => (
              <li key={date + note}>
                {formatDate(date)}: {note}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="screen-only mt-4 flex flex-wrap gap-x-6">
        <a href={toReportUrl(path, title)} className="tap">
          Report a mistake on this page
        </a>
        <a href={pagePaths['how-we-write']} className="tap">
          How we write and update
        </a>
      </p>
      <div className="print-only page-foot">
        {code}
        <p>
          {title}
          <br />
          {toAbsoluteUrl(path)}
        </p>
      </div>
    </section>
  );
}

/** The contact address with this page filled in; works for web forms and for mail. */
function toReportUrl(path: string, title: string): string {
  const url = new URL(site.contactUrl);
  const isMail = url.protocol === 'mailto:';
  url.searchParams.set(isMail ? 'subject' : 'title', `A mistake on "${title}"`);
  url.searchParams.set('body', `Page: ${toAbsoluteUrl(path)}\n\nWhat is wrong:\n`);
  // Mail programs read "+" as a plus; only the query is changed, since an address may hold one too.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}
