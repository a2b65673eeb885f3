/** Why this Node cannot run the project, in one line; undefined when it can. `needed` is `engines.node` of package.json: `>=20.19`. */
export function checkNode(version: string, needed: string): string | undefined {
  const [has, least] = [version, needed].map((written) => written.replace(/^\D+/, '').split('.').map(Number));
  const [major = 0, minor = 0] = has ?? [];
  const [leastMajor = 0, leastMinor = 0] = least ?? [];
  const isEnough = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  return isEnough
    ? undefined
    : `Node ${version.replace(/^v/, '')} is too old: install Node ${leastMajor}.${leastMinor} or later from https://nodejs.org/`;
}
