/** Keeps the last answer of a function, for as long as it is asked the same again. */
export const keepLast = <Given extends readonly unknown[], Answer>(
  work: (...given: Given) => Answer,
): ((...given: Given) => Answer) => {
  let last: { readonly given: Given; readonly answer: Answer } | undefined;
  return (...given) => {
    if (last === undefined || given.some((one, nth) => one !== last?.given[nth]))
      last = { given, answer: work(...given) };
    return last.answer;
  };
};
