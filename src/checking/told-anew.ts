/**
 * Words that tell a count as another than one before it: a newer one ("rose to", "now", "earlier"), one beside it ("another 12", "in
 * a separate attack"), or another source's. Two numbers with such words between them contradict nothing.
 */
const anew =
  /\b(?:r[io]s(?:e[ns]?|ing)|rose|climb\w*|increas\w*|jump\w*|grow[ns]?|grew|grown|up(?:dated?)? (?:from|to)|updat\w*|revis\w*|rais\w*|lower\w*|correct\w*|adjust\w*|now|new(?:er|est)?|latest|later|since then|earlier|previous\w*|initial\w*|originally|at first|preliminary|so far|as of|by (?:sun|mon|tues|wednes|thurs|fri|satur)day|by (?:midday|noon|evening|morning|nightfall)|another|more|others?|further|additional\w*|separate\w*|second|third|also|elsewhere|bring\w*|brought|total(?:ing|led|s)?|overall|altogether|compared|remain\w*|still|instead|but|while|however|reach\w*|pass(?:ed|es)?|stood|stands?)\b/i;

export const isToldAnew = (words: string) => anew.test(withoutHedges(words));

/** Words that set a count apart from a headline's; that it "rose to 58" or "stands at 58" does not: the headline then tells an old one. */
const apart =
  /\b(?:earlier|previous\w*|initial\w*|originally|at first|preliminary|another|more|others?|further|additional\w*|separate\w*|second|third|also|elsewhere|compared|remain\w*|still|instead|but|while|however|by (?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/i;

export const isToldApart = (words: string) => apart.test(withoutHedges(words));

const withoutHedges = (words: string) => words.replace(/\b(?:no )?more than\b/gi, "");
