// Their types are not installed with the site; each is used as its own documentation shows.
declare module 'minisearch';
declare module '@orama/orama';
declare module 'flexsearch';
declare module 'lunr';
declare module 'fuse.js';
