import { ElementScript } from '@/components/site/element-script';
import { toAbsoluteUrl } from '@/lib/site';
import { QrCodePicture } from './qr-code';

/** Ways to pass a page on and to keep it. Without JavaScript the address stands there to copy by hand, to mail, to text and to scan. */
export function ShareBar({ path, title }: { path: string; title: string }) {
  const address = toAbsoluteUrl(path);
  const body = encodeURIComponent(address);
  return (
    <share-bar>
      <p className="screen-only small text-quiet">
        Link to this page: <a href={path}>{address}</a>
      </p>
      {/* What a script shows stands last, so that nothing moves aside for it. */}
      <div className="ways">
        <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${body}`}>Email</a>
        <a href={`sms:?&body=${body}`}>Text</a>
        <button type="button" data-copy-link="" hidden>
          Copy link
        </button>
        <button type="button" data-print="" hidden>
          Print
        </button>
        <button type="button" data-keep="" hidden>
          Remember this page
        </button>
        <button type="button" data-share="" hidden>
          Share
        </button>
      </div>
      <details className="screen-only">
        <summary className="tap-row">Show a QR code</summary>
        <QrCodePicture path={path} />
      </details>
      <p role="status" className="toast" />
      <ElementScript name="share-bar" />
    </share-bar>
  );
}
