import { isContact, isOrigin } from '../site';

const siteShape = 'an https: address without a path, like "https://example.org"';
const contactShape = 'an https: page or a mailto: address';
/** What each setting must be, as its messages say it. */
export const addressShapes = { SITE_URL: siteShape, CONTACT_URL: contactShape } as const;

/** Names that nobody can own: they are set aside for examples and trials. */
const setAside = /(?:^|\.)example\.(?:com|net|org)$|\.(?:alt|example|invalid|localhost|test)$/;
/** Endings of names that are known in a single network only. */
const ownNetwork = /\.(?:corp|home|home\.arpa|internal|intranet|lan|local|localdomain|private)$/;

/** Why readers could not be sent to a setting's address, without the setting's name; undefined when they could. */
export function describeAddressFault(name: keyof typeof addressShapes, value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined) return describeShape(name);
  if (url.username !== '' || url.password !== '')
    return 'it holds a user name or password, and every page would show it: leave it out';
  const isMail = name === 'CONTACT_URL' && url.protocol === 'mailto:';
  if (!isMail && url.protocol !== 'https:') return describeShape(name);
  if (!(name === 'SITE_URL' ? isOrigin(value) : isContact(value))) return describeShape(name);
  const fault = describeHostFault(isMail ? toMailHost(url) : url.hostname);
  if (fault !== undefined) return fault;
  return name === 'SITE_URL' && value !== url.origin ? `write it as browsers do: "${url.origin}"` : undefined;
}

function describeShape(name: keyof typeof addressShapes): string {
  return `it must be ${addressShapes[name]}`;
}

function toMailHost({ pathname }: URL): string {
  return pathname.slice(pathname.lastIndexOf('@') + 1).toLowerCase();
}

/** What keeps anybody's browser from looking up a host; undefined when nothing does. */
function describeHostFault(host: string): string | undefined {
  if (setAside.test(host))
    return `"${host}" is a name for examples and trials, and nobody can open it: write the name that readers will open`;
  return isName(host) && !ownNetwork.test(host)
    ? undefined
    : 'its host has no public name: write the name that readers will open, not a number or a name of your own network';
}

/** Whether a host is no address in numbers, no single word, and has no dot at its end. */
function isName(host: string): boolean {
  return /^(?:[^.[\]]+\.)+[^.[\]]*[^.[\]\d][^.[\]]*$/.test(host);
}
