/** Words of a title, with small words among them; as wide as the grammar's token for titles that are run into a text. */
const inlineTitle =
  /^(?:[A-Z][A-Z0-9'\u2019.&-]{1,24}(?:[ /](?:[A-Z0-9][A-Z0-9'\u2019.&-]{0,24}|and|of|the|on|for|in|to)){0,6}|[A-Z][a-z'\u2019-]{2,24}(?:[ /](?:[A-Z][A-Za-z'\u2019-]{0,24}|and|of|the|on|for|in|to)){0,5})$/;

/**
 * Whether a title can be run into the text of its paragraph, with a colon behind it; others need a line and a rule.
 *
 * @example isInlineTitle("ACTION REQUEST") // true
 * @example isInlineTitle("What comes next?") // false
 */
export const isInlineTitle = (title: string): boolean => inlineTitle.test(title);

/** Words of a sentence that leads to what is below it, as in the grammar. */
const lead =
  /\b(?:FOLLOW[A-Z]*|IS|ARE|WAS|WERE|BE|HA[SD]|HAVE|WILL|SHALL|SHOULD|MUST|CAN|INCLUDES?|APPLY|PLEASE|THEY|S?HE|WE|YOU|REQUESTS?|SA(?:ID|YS))\b|\b(?:TO|AT|AS|BY|OF|IN|ON|FOR|FROM|THAT|WITH|and|of|the|on|for|in|to)$/;

/**
 * Whether words that could be a title lead to a list instead where nothing follows their colon on the line.
 *
 * @example isLead("THE LOAVES ARE AS FOLLOWS") // true
 */
export const isLead = (title: string): boolean => lead.test(title);
