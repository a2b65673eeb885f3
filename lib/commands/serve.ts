import { readPort } from './read-port';
import { runCommand } from './run-command';
import { serveSite } from './serve-site';

/** `npm run serve`: serves the published folder on `PORT`. It never builds. */
runCommand(() => serveSite(readPort('serve'), 'serve'));
