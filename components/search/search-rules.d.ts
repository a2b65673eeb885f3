/** The rules of `content/search`, inlined by lib/elements/bundle.ts. */
declare module 'content:search-rules' {
  const rules: import('@/lib/search/rules').SearchRules;
  export default rules;
}
