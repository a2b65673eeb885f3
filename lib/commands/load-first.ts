/** The options of Node with which a program and all that it starts load one of the files beside this one before their own code. */
export function loadFirst(file: string): string {
  const { href } = new URL(`./${file}`, import.meta.url);
  return `${process.env.NODE_OPTIONS ?? ''} --import=${href}`;
}
