const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of English grammar: they shape a question and say little about its subject. */
export const grammarWords = toSet(
  'a about abt after all also am an and any are arent as at be been before being but by can cant could cud did didnt do does doesnt ' +
    'doing dont during for from get gets getting go going gonna had has have havent hav having he her hers him his how i id if ' +
    'ill im in into is isnt it its ive just like me my mine of off on once one or our out over she should so some something ' +
    't than that thats the their them then there these they theyre thing this those to too up us very want wants was wasnt ' +
    'we were what wat wot whats when wen where which while who whos why will wil with wont would wouldnt you u your ur youre',
);

/** Words that may stand between the words of a phrase, or be missing there: "turned me down" is "turned down". */
export const fillerWords = toSet(
  'a an the i im me my you your he his she her we our they their this that just really so very',
);
