import { isContact, isOrigin } from '../site';

const siteShape = 'an https: address without a path, like "https://example.org"';
const contactShape = 'an https: page or a mailto: address';
/** What each setting must be, as its messages say it. */
export const addressShapes = { SITE_URL: siteShape, CONTACT_URL: contactShape } as const;

/** Endings that are set aside for trials and single networks. */
const noPublicName = /\.(?:example|internal|invalid|local|localhost|test)$/;

/** Why readers could not be sent to a setting's address, without the setting's name; undefined when they could. */
export function describeAddressFault(name: keyof typeof addressShapes, value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined) return describeShape(name);
  if (url.username !== '' || url.password !== '')
    return 'it holds a user name or password, and every page would show it: leave it out';
  const isMail = name === 'CONTACT_URL' && url.protocol === 'mailto:';
  if (!isMail && url.protocol !== 'https:') return describeShape(name);
  if (!(name === 'SITE_URL' ? isOrigin(value) : isContact(value))) return describeShape(name);
  if (!isPublicName(isMail ? toMailHost(url) : url.hostname))
    return 'its host has no public name: write one like "example.org", not a number or a name of your own network';
  return name === 'SITE_URL' && value !== url.origin ? `write it as browsers do: "${url.origin}"` : undefined;
}

function describeShape(name: keyof typeof addressShapes): string {
  return `it must be ${addressShapes[name]}`;
}

function toMailHost({ pathname }: URL): string {
  return pathname.slice(pathname.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether a host has a name that anybody's browser can look up: no address in numbers, no single word, no dot at its end. */
function isPublicName(host: string): boolean {
  return /^(?:[^.[\]]+\.)+[^.[\]]*[^.[\]\d][^.[\]]*$/.test(host) && !noPublicName.test(host);
}
