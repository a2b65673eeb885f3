import { ElementScript } from '@/components/site/element-script';
import { toAbsoluteUrl } from '@/lib/site';

/** Ways to pass a page on. Without JavaScript the address stands there to copy by hand. */
export function ShareBar({ path, title }: { path: string; title: string }) {
  const address = toAbsoluteUrl(path);
  return (
    <share-bar address={address} name={title} className="mt-6 block">
      <p className="screen-only small text-quiet">
        Link to this page: <a href={path}>{address}</a>
      </p>
      <div className="screen-only mt-2 flex flex-wrap items-center gap-3">
        <button type="button" data-copy-link="" hidden className="button">
          Copy link
        </button>
        <button type="button" data-share="" hidden className="button">
          Share
        </button>
        <button type="button" data-print="" hidden className="button">
          Print
        </button>
        <p role="status" className="font-semibold" />
      </div>
      <ElementScript name="share-bar" />
    </share-bar>
  );
}
