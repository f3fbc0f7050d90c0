/** Words that name a toll without a number, as a pattern's source: "casualties", "the death toll", "the number of people killed". */
export const tollWords = String.raw`(?:casualt(?:y|ies)|casualty (?:rates?|figures|numbers)|deaths?|death tolls?|deaths and injuries|fatalit(?:y|ies)|killings|injuries|homicides|murders|drownings|suicides|executions|femicides|fatal (?:accidents|crashes|shootings|injuries|stabbings|collisions|overdoses)|overdoses|tolls?|number of (?:[a-z]+ ){0,3}?(?:killed|dead|deaths|wounded|injured|displaced|missing|casualties|fatalities)|displacements?)`;

/** Words that say what befell people, in any form. */
export const outcomeWords =
  /\b(?:kill(?:s|ed|ing)?|die[sd]?|dying|dead|deaths?|los(?:e|es|ing|t)|losses|wound(?:s|ed|ing)?|injur(?:e|es|ed|ing|ies)|casualt(?:y|ies)|fatalit(?:y|ies)|murder(?:s|ed)?|perish(?:ed|ing)?|drown(?:s|ed|ing)?|slain|homicides?|evacuat(?:e|es|ed|ing)|rescu(?:e|es|ed|ing)|kidnapp(?:ed|ing)|displac(?:e|es|ed|ing)|flee(?:s|ing)?|fled|captur(?:e|es|ed|ing)|abduct(?:s|ed|ing)?|missing|bur(?:y|ies|ied|ying))\b/i;
