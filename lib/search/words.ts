/** The words of a text: small letters, no accents, no apostrophes; numbers and the dollar sign stand alone. */
export const toWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .replace(/[£€]/g, '$')
    .replace(/([a-z])&([a-z])/g, '$1$2')
    .match(/[a-z]+|[0-9]+|\$/g) ?? [];
